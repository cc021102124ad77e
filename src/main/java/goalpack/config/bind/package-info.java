/** Turns written values into the goal book's facts; defaults are applied here and nowhere else. */
@NullMarked
package goalpack.config.bind;

import org.jspecify.annotations.NullMarked;
