/** The monthly statement of services, its corrective form and the month's closing. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "document",
      "company",
      "workingtime",
      "report",
      "customer",
      "contract",
      "request",
      "request :: ui",
      "complaint"
    })
package cz.ohlas.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
