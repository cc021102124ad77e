/** Roles, units, people, metrics and goals as agreed in the goal book. */
@NullMarked
package goalpack.goal;

import org.jspecify.annotations.NullMarked;
