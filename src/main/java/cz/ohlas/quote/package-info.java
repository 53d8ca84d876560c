/** Quotes: from the three criteria to the accepted offer that becomes a contract. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "document",
      "company",
      "report",
      "workingtime",
      "price",
      "price :: ui",
      "customer",
      "customer :: ui",
      "contract",
      "contract :: ui",
      "request",
      "request :: ui"
    })
package cz.ohlas.quote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
