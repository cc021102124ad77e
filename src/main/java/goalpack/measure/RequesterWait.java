package goalpack.measure;

import goalpack.goal.Clock;
import goalpack.goal.MetricSpec;
import goalpack.period.Calendar;
import goalpack.ticket.Given;
import goalpack.ticket.Stay;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long the requester of a solved ticket waited for the desk: as the export states it, around the clock; by any other
 * clock from the ticket's events.
 */
record RequesterWait(MetricSpec spec, Population population) implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        return Solving.solvedAt(ticket)
                .map(at -> waited(
                        spec.clock() instanceof Clock.AllHours
                                ? ticket.given(Given.REQUESTER_WAIT_MIN)
                                : onTheClock(ticket, at)));
    }

    private static Look waited(OptionalLong seconds) {
        return seconds.isEmpty()
                ? Look.left(LeftOut.VALUE_MISSING)
                : Look.of(new Outcome.Sampled(seconds.getAsLong())).after(seconds.getAsLong());
    }

    private OptionalLong onTheClock(Ticket ticket, Instant solved) {
        List<Stay> stays = ticket.history().statuses().stream()
                .map(stay -> stay.until(solved))
                .filter(stay -> stay.seconds() > 0)
                .toList();
        boolean unknown = stays.isEmpty()
                || stays.stream()
                        .anyMatch(stay ->
                                stay.status() == TicketStatus.UNKNOWN || stay.status() == TicketStatus.UNSTATED);
        Calendar calendar = population.clocks().calendar(spec.clock(), population.leafOf(ticket));
        return unknown
                ? OptionalLong.empty()
                : OptionalLong.of(stays.stream()
                        .filter(stay -> stay.status().isWithDesk())
                        .mapToLong(stay -> calendar.secondsBetween(stay.start(), stay.end()))
                        .sum());
    }
}
