/** Screens of requests. */
@NullMarked
package cz.ohlas.request.ui;

import org.jspecify.annotations.NullMarked;
