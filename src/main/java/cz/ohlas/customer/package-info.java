/** Who is served: customers, their installations of the software and the people who may ask. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "document",
      "document :: ui",
      "exchange",
      "exchange :: ui",
      "price"
    })
package cz.ohlas.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
