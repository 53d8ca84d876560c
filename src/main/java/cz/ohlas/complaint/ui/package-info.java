/** The register of complaints and the page on which the head decides them. */
@NullMarked
package cz.ohlas.complaint.ui;

import org.jspecify.annotations.NullMarked;
