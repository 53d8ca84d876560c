/** Who works here, how they sign in and what they may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
package cz.ohlas.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
