/** Files that people bring and documents that the console makes, kept by their content. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "security"})
package cz.ohlas.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
