/** The shared kernel: what every feature needs and no feature owns. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cz.ohlas.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
