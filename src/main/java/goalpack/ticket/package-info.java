/** Tickets as pure facts: what a helpdesk recorded, with the place it was read from. */
@NullMarked
package goalpack.ticket;

import org.jspecify.annotations.NullMarked;
