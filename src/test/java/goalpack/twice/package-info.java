/** Everything reckoned a second time, slowly and straight from the definitions, over tickets, books and calendars at random. */
@NullMarked
package goalpack.twice;

import org.jspecify.annotations.NullMarked;
