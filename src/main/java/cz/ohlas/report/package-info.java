/** The only place that knows JasperReports: turns a flat record and a template into a PDF. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package cz.ohlas.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
