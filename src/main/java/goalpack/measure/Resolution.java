package goalpack.measure;

import goalpack.goal.Anchor;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/** From a ticket's arrival to its first or last solution, as a time and as a share within a limit. */
record Resolution(MetricSpec spec, Population population) implements Counting.Rule {

    @Override
    public Optional<Observation> look(Ticket ticket) {
        Optional<Instant> created = ticket.at(JourneyStep.CREATED_AT);
        Optional<Instant> end = endOf(ticket);
        boolean bySolution = spec.metric() == Metric.RESOLUTION_TIME
                ? spec.anchor() != Anchor.CREATED
                : spec.anchor() == Anchor.SOLVED;
        Optional<Instant> anchor = bySolution ? end : created;
        if (anchor.isEmpty() || created.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(spec, population, population.leafOf(ticket));
        if (end.isPresent()) {
            return Optional.of(span.done(anchor.get(), created.get(), end.get()));
        }
        if (ticket.status().isSolved()) {
            return Optional.of(Observation.left(anchor.get(), LeftOut.VALUE_MISSING));
        }
        return Optional.of(
                spec.metric() == Metric.RESOLUTION_TIME
                        ? Observation.left(anchor.get(), LeftOut.PENDING)
                        : span.outstanding(anchor.get(), created.get()));
    }

    /** A first solution stands even when the ticket was opened again; a full one only while it is solved. */
    private Optional<Instant> endOf(Ticket ticket) {
        if (spec.of() == MetricSpec.Of.FIRST) {
            return ticket.at(JourneyStep.FIRST_SOLVED_AT);
        }
        return Solving.solvedAt(ticket);
    }
}
