/** What a year of support costs: price lists, the criteria that choose a band, VAT. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
package cz.ohlas.price;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
