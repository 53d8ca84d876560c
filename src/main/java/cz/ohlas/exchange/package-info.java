/** Tables in and out: reads and writes CSV and XLSX, and brings other people's tables in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "document", "document :: ui"})
package cz.ohlas.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
