/** Reads finished PDFs as their readers see them: texts, and pictures of pages. */
@NullMarked
package goalpack.render.view;

import org.jspecify.annotations.NullMarked;
