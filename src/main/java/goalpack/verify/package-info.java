/** Compares what a run recorded of its figures with what its PDFs, workbooks and {@code figures.csv} show. */
@NullMarked
package goalpack.verify;

import org.jspecify.annotations.NullMarked;
