/** Words and figures in the reader's language: messages with plurals, numbers, percent, durations and dates. */
@NullMarked
package goalpack.render.text;

import org.jspecify.annotations.NullMarked;
