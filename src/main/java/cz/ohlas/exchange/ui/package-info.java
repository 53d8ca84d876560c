/** How tables are offered and brought. */
@NullMarked
@NamedInterface("ui")
package cz.ohlas.exchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
