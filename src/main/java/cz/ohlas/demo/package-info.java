/**
 * A fictional company's two years of work, for trying the console out; active in its profile only.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "company",
      "workingtime",
      "price",
      "customer",
      "contract",
      "request",
      "document",
      "complaint",
      "quote",
      "statement"
    })
package cz.ohlas.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
