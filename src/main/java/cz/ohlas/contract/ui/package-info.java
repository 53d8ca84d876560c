/** Contracts, packages and the check of entitlement on screen. */
@NullMarked
package cz.ohlas.contract.ui;

import org.jspecify.annotations.NullMarked;
