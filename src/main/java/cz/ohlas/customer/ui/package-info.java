/** Customers on screen. */
@NullMarked
package cz.ohlas.customer.ui;

import org.jspecify.annotations.NullMarked;
