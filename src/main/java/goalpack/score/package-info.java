/** Holds measurements against goals: attainment, score, status, evidence, change, contribution and roll-up. */
@NullMarked
package goalpack.score;

import org.jspecify.annotations.NullMarked;
