/** Screens about quotes. */
@NullMarked
package cz.ohlas.quote.ui;

import org.jspecify.annotations.NullMarked;
