/** What somebody should look at before it becomes a trouble: ends, gaps and things left undone. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "company",
      "price",
      "customer",
      "customer :: ui",
      "contract",
      "contract :: ui"
    })
package cz.ohlas.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
