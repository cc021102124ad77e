package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.period.Calendar;
import goalpack.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One run of a metric's clock, from a ticket's arrival where no other start was agreed, turned into what it counts for; exactly at the limit is within it.
 */
record Span(MetricSpec spec, Population population, Ticket ticket) {

    /** The awaited event has happened; what happens after the as-of instant has not yet. */
    Look done(Instant end) {
        Optional<Instant> start = Activity.start(spec, ticket);
        if (start.isEmpty()) {
            return Look.left(LeftOut.VALUE_MISSING);
        }
        if (end.isBefore(start.get())) {
            return Look.left(LeftOut.OUT_OF_ORDER);
        }
        if (!end.isBefore(population.asOf())) {
            return awaited(start.get());
        }
        long elapsed = calendar().secondsBetween(start.get(), end);
        return Counting.isWithin(spec.metric())
                ? Look.judged(elapsed <= limitSeconds()).after(elapsed)
                : Look.of(new Outcome.Sampled(elapsed)).after(elapsed);
    }

    /** Still awaited: a miss once the limit is past, before that left out; so is what nobody knows to be open. */
    Look outstanding() {
        Optional<Instant> start = Activity.start(spec, ticket);
        return start.isEmpty() || !Standing.isKnownToBeOpen(ticket)
                ? Look.left(LeftOut.VALUE_MISSING)
                : awaited(start.get());
    }

    private Look awaited(Instant start) {
        long elapsed = calendar().secondsBetween(start, population.asOf());
        return Counting.isWithin(spec.metric()) && elapsed > limitSeconds()
                ? Look.judged(false).after(elapsed)
                : Look.left(LeftOut.PENDING).after(elapsed);
    }

    private Calendar calendar() {
        return population.clocks().calendar(spec.clock(), population.leafOf(ticket));
    }

    private long limitSeconds() {
        return spec.limit().map(Duration::toSeconds).orElseThrow(() -> new IllegalArgumentException("no limit"));
    }
}
