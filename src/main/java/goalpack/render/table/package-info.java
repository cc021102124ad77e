/** Scorecards as the rows of {@code figures.csv}: tidy, stable, the same in every language. */
@NullMarked
package goalpack.render.table;

import org.jspecify.annotations.NullMarked;
