/** Reads the markup that templates write, and remembers the place of every element for messages. */
@NullMarked
package goalpack.render.markup;

import org.jspecify.annotations.NullMarked;
