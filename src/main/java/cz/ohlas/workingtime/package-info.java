/** The provider's working time: the clock by which answers are due, and why they are due then. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
package cz.ohlas.workingtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
