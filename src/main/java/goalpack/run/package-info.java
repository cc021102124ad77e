/** The main flow: from a goal book and its exports to published packs. */
@NullMarked
package goalpack.run;

import org.jspecify.annotations.NullMarked;
