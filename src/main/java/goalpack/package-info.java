/** The entry of the program. */
@NullMarked
package goalpack;

import org.jspecify.annotations.NullMarked;
