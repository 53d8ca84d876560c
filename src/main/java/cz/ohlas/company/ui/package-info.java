/** The company's own page. */
@NullMarked
package cz.ohlas.company.ui;

import org.jspecify.annotations.NullMarked;
