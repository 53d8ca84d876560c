/** The company that uses the console: what it calls itself on documents and the limits it sets. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"base", "base :: ui", "security", "document", "document :: ui"})
package cz.ohlas.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
