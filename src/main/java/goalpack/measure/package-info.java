/** Metric by scope by period over tickets: counts what was agreed, and what it left out, exactly and mergeably. */
@NullMarked
package goalpack.measure;

import org.jspecify.annotations.NullMarked;
