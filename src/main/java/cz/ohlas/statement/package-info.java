/** The monthly statement of services, its corrective form and the month's closing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "report"})
package cz.ohlas.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
