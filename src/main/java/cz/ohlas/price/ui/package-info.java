/** Screens about the price, and the price explainer that other features show. */
@NullMarked
package cz.ohlas.price.ui;

import org.jspecify.annotations.NullMarked;
