/** The list of alerts. */
@NullMarked
package cz.ohlas.alert.ui;

import org.jspecify.annotations.NullMarked;
