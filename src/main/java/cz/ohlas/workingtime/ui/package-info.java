/** The working calendar on screen. */
@NullMarked
package cz.ohlas.workingtime.ui;

import org.jspecify.annotations.NullMarked;
