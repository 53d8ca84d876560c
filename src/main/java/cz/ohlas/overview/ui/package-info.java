@NullMarked
package cz.ohlas.overview.ui;

import org.jspecify.annotations.NullMarked;
