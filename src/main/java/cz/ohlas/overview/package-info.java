/** Each role's home page: a few figures that lead somewhere, then what needs this person today. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "company",
      "workingtime",
      "customer",
      "contract",
      "alert",
      "alert :: ui",
      "request",
      "request :: ui",
      "complaint",
      "quote",
      "quote :: ui",
      "statement"
    })
package cz.ohlas.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
