/** The frame of every page and the parts that all pages are made of. */
@NullMarked
@NamedInterface("ui")
package cz.ohlas.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
