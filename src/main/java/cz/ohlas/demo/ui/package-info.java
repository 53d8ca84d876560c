/** What the demonstration shows of itself. */
@NullMarked
package cz.ohlas.demo.ui;

import org.jspecify.annotations.NullMarked;
