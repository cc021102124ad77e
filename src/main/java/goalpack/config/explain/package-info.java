/** Writes a goal book out with everything that holds where it says nothing. */
@NullMarked
package goalpack.config.explain;

import org.jspecify.annotations.NullMarked;
