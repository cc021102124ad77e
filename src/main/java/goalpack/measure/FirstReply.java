package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/** From a ticket's arrival to its first public answer, as a time and as a share within a limit. */
record FirstReply(MetricSpec spec, Population population) implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        if (ticket.has(Flag.SOURCE_OUTBOUND)) {
            return Optional.of(Look.left(LeftOut.OUTBOUND));
        }
        Span span = new Span(spec, population, ticket);
        Optional<Instant> replied = ticket.at(JourneyStep.FIRST_REPLY_AT);
        if (replied.isPresent()) {
            return Optional.of(span.done(replied.get()));
        }
        return Optional.of(ticket.status().isSolved() ? Look.left(LeftOut.SOLVED_WITHOUT_REPLY) : span.outstanding());
    }
}
