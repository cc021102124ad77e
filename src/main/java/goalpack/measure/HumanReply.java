package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/** From a ticket's arrival to a person's first answer, where a bot has answered. */
record HumanReply(MetricSpec spec, Population population) implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        if (ticket.has(Flag.SOURCE_OUTBOUND)) {
            return Optional.of(Look.left(LeftOut.OUTBOUND));
        }
        if (ticket.tally(Tally.BOT_REPLIES).isEmpty()) {
            return Optional.of(Look.left(LeftOut.VALUE_MISSING));
        }
        if (ticket.tally(Tally.BOT_REPLIES).getAsLong() == 0) {
            return Optional.of(Look.left(LeftOut.NO_BOT));
        }
        Span span = new Span(spec, population, ticket);
        Optional<Instant> replied = ticket.at(JourneyStep.FIRST_HUMAN_REPLY_AT);
        if (replied.isPresent()) {
            return Optional.of(span.done(replied.get()));
        }
        return Optional.of(ticket.status().isSolved() ? Look.left(LeftOut.SOLVED_WITHOUT_REPLY) : span.outstanding());
    }
}
