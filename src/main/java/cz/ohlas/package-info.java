/** The operations console of a company that sells technical support. */
@NullMarked
package cz.ohlas;

import org.jspecify.annotations.NullMarked;
