package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.period.Calendar;
import goalpack.ticket.History;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From each word of the customer after the first to the next answer that a person of the desk gives.
 *
 * <p>What was never answered has no time; each time belongs to the moment of the answer.
 */
record NextReply(MetricSpec spec, Population population) implements Counting.Several {

    @Override
    public List<Observation> look(Ticket ticket) {
        History history = ticket.history();
        List<Instant> answers =
                history.replies(Actor.AGENT).map(TicketEvent::at).toList();
        Calendar calendar = population.clocks().calendar(spec.clock(), population.leafOf(ticket));
        List<Observation> seen = new ArrayList<>();
        history.replies(Actor.CUSTOMER).map(TicketEvent::at).forEach(word -> {
            Optional<Instant> answer =
                    answers.stream().filter(at -> !at.isBefore(word)).findFirst();
            answer.ifPresent(at -> {
                long elapsed = calendar.secondsBetween(word, at);
                seen.add(Look.of(new Outcome.Sampled(elapsed)).after(elapsed).at(at));
            });
        });
        return seen;
    }
}
