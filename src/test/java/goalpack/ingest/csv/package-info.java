/** Tests of the way from exports to tickets. */
@NullMarked
package goalpack.ingest.csv;

import org.jspecify.annotations.NullMarked;
