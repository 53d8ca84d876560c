/** What was agreed with a customer, and whether a caller may be served by it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "exchange",
      "company",
      "report",
      "document",
      "document :: ui",
      "workingtime",
      "workingtime :: ui",
      "price",
      "price :: ui",
      "customer",
      "customer :: ui"
    })
package cz.ohlas.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
