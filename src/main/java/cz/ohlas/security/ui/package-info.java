/** Signing in, the first set-up, one's own account and everybody's. */
@NullMarked
package cz.ohlas.security.ui;

import org.jspecify.annotations.NullMarked;
