/** The rules that need a day or figures: too easy, out of reach, overdue; what they find is a problem of the goal book. */
@NullMarked
package goalpack.advise;

import org.jspecify.annotations.NullMarked;
