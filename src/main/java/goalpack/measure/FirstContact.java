package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * Solved on first contact, by the rule agreed: one answer and never opened again; no word from the customer after the
 * first; or nothing more on the matter within a window.
 *
 * @param arrivals by requester and category, only where the window rule needs them
 */
record FirstContact(MetricSpec spec, Map<List<String>, NavigableSet<Instant>> arrivals) implements Counting.Rule {

    static FirstContact of(MetricSpec spec, Population population) {
        Map<List<String>, NavigableSet<Instant>> arrivals = new HashMap<>();
        if (spec.rule() == MetricSpec.Rule.WINDOW) {
            for (Ticket ticket : population.tickets()) {
                if (ticket.isCounted() && !ticket.label(Label.REQUESTER).isEmpty()) {
                    ticket.at(JourneyStep.CREATED_AT)
                            .ifPresent(at -> arrivals.computeIfAbsent(matter(ticket), key -> new TreeSet<>())
                                    .add(at));
                }
            }
        }
        return new FirstContact(spec, arrivals);
    }

    @Override
    public Optional<Look> look(Ticket ticket) {
        return Solving.solvedAt(ticket).map(at -> judge(ticket, at));
    }

    private Look judge(Ticket ticket, Instant solved) {
        OptionalLong replies = ticket.tally(Tally.AGENT_REPLIES);
        if (spec.of() == MetricSpec.Of.REPLIED && replies.isEmpty()) {
            return Look.left(LeftOut.VALUE_MISSING);
        }
        if (spec.of() == MetricSpec.Of.REPLIED && replies.getAsLong() == 0) {
            return Look.left(LeftOut.SOLVED_WITHOUT_REPLY);
        }
        OptionalLong reopens = ticket.tally(Tally.REOPENS);
        OptionalLong words = ticket.tally(Tally.CUSTOMER_REPLIES);
        return switch (spec.rule()) {
            case NONE, STRICT ->
                replies.isEmpty() || reopens.isEmpty()
                        ? Look.left(LeftOut.VALUE_MISSING)
                        : Look.judged(replies.getAsLong() == 1 && reopens.getAsLong() == 0);
            case CUSTOMER -> words.isEmpty() ? Look.left(LeftOut.VALUE_MISSING) : Look.judged(words.getAsLong() == 0);
            case WINDOW ->
                reopens.isEmpty()
                        ? Look.left(LeftOut.VALUE_MISSING)
                        : Look.judged(reopens.getAsLong() == 0 && !comesBack(ticket, solved));
        };
    }

    /** Whether the same requester writes about the same category again within the window after the solution. */
    private boolean comesBack(Ticket ticket, Instant solved) {
        NavigableSet<Instant> known = arrivals.get(matter(ticket));
        if (known == null) {
            return false;
        }
        Instant next = known.higher(solved);
        return next != null && !next.isAfter(solved.plus(spec.within().orElse(Duration.ZERO)));
    }

    private static List<String> matter(Ticket ticket) {
        return List.of(ticket.label(Label.REQUESTER), Population.categoryOf(ticket));
    }
}
