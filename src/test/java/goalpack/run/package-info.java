/** Whole runs, from a goal book and exports to published packs, through the command line. */
@NullMarked
package goalpack.run;

import org.jspecify.annotations.NullMarked;
