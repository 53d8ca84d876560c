/** How files come in and go out. */
@NullMarked
@NamedInterface("ui")
package cz.ohlas.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
