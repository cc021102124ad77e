/** Tests of the way from exports to tickets. */
@NullMarked
package goalpack.ingest;

import org.jspecify.annotations.NullMarked;
