package goalpack.measure;

import goalpack.goal.Anchor;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/** From a ticket's arrival to its first public answer, as a time and as a share within a limit. */
record FirstReply(MetricSpec spec, Population population) implements Counting.Rule {

    @Override
    public Optional<Observation> look(Ticket ticket) {
        Optional<Instant> created = ticket.at(JourneyStep.CREATED_AT);
        Optional<Instant> replied = ticket.at(JourneyStep.FIRST_REPLY_AT);
        Optional<Instant> anchor = spec.anchor() == Anchor.REPLIED ? replied : created;
        if (anchor.isEmpty() || created.isEmpty()) {
            return Optional.empty();
        }
        if (ticket.has(Flag.SOURCE_OUTBOUND)) {
            return Optional.of(Observation.left(anchor.get(), LeftOut.OUTBOUND));
        }
        Span span = new Span(spec, population, population.leafOf(ticket));
        if (replied.isPresent()) {
            return Optional.of(span.done(anchor.get(), created.get(), replied.get()));
        }
        if (ticket.status().isSolved()) {
            return Optional.of(Observation.left(anchor.get(), LeftOut.SOLVED_WITHOUT_REPLY));
        }
        return Optional.of(
                spec.metric() == Metric.FIRST_REPLY_TIME
                        ? Observation.left(anchor.get(), LeftOut.PENDING)
                        : span.outstanding(anchor.get(), created.get()));
    }
}
