/** The page from which a published run is entered: every pack, where the numbers come from, what was found. */
@NullMarked
package goalpack.render.html;

import org.jspecify.annotations.NullMarked;
