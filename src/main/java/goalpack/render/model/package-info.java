/** What templates see of a pack: plain maps and lists, in the reader's words, and the list of every figure in them. */
@NullMarked
package goalpack.render.model;

import org.jspecify.annotations.NullMarked;
