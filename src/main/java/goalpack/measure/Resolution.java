package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/** From a ticket's arrival to its first or last solution, as a time and as a share within a limit. */
record Resolution(MetricSpec spec, Population population) implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        Span span = new Span(spec, population, ticket);
        Optional<Instant> end = endOf(spec, ticket);
        if (end.isPresent()) {
            return Optional.of(span.done(end.get()));
        }
        return Optional.of(ticket.status().isSolved() ? Look.left(LeftOut.VALUE_MISSING) : span.outstanding());
    }

    /** A first solution stands even when the ticket was opened again; any other only while it is solved. */
    static Optional<Instant> endOf(MetricSpec spec, Ticket ticket) {
        return spec.of() == MetricSpec.Of.FIRST ? ticket.at(JourneyStep.FIRST_SOLVED_AT) : Solving.solvedAt(ticket);
    }
}
