/** Screens of the monthly statements. */
@NullMarked
package cz.ohlas.statement.ui;

import org.jspecify.annotations.NullMarked;
