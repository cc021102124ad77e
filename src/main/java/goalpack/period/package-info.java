/** Periods of review and the calendars of business hours that clocks run by. */
@NullMarked
package goalpack.period;

import org.jspecify.annotations.NullMarked;
