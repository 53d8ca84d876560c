/**
 * Mail to customers: written down in the transaction of its cause, sent later, every try recorded.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: ui",
      "security",
      "company",
      "document",
      "document :: ui"
    })
package cz.ohlas.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
