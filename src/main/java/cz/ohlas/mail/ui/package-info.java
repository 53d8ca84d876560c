/** The list of outgoing mail. */
@NullMarked
package cz.ohlas.mail.ui;

import org.jspecify.annotations.NullMarked;
