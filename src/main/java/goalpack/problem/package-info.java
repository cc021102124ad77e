/** What is wrong with an input, as a value: its rule, its place and its arguments; the words come from the message files. */
@NullMarked
package goalpack.problem;

import org.jspecify.annotations.NullMarked;
