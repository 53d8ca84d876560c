/**
 * Requests for support: from the first question to the outcome, with the clock that runs meanwhile.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "company",
      "document",
      "document :: ui",
      "mail",
      "mail :: ui",
      "report",
      "workingtime",
      "workingtime :: ui",
      "document",
      "document :: ui",
      "customer",
      "customer :: ui",
      "contract",
      "contract :: ui"
    })
package cz.ohlas.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
