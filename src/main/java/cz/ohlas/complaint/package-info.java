/**
 * Complaints addressed to the company head: the register, the ten days, the decision, the reply.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "document",
      "document :: ui",
      "company",
      "workingtime",
      "report",
      "contract",
      "customer",
      "customer :: ui",
      "request",
      "request :: ui"
    })
package cz.ohlas.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
