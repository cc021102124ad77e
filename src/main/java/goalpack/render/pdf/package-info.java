/** Turns XHTML, CSS and inline SVG into PDF, and reads the texts of a PDF back. */
@NullMarked
package goalpack.render.pdf;

import org.jspecify.annotations.NullMarked;
