package goalpack.run;

import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the stamps of tickets lie to each other.
 *
 * @param firstArrival empty where no ticket says when it came in
 * @param disorders pairs of steps that some ticket took the wrong way round
 */
public record StampQuality(Optional<Instant> firstArrival, Optional<Instant> lastArrival, List<Disorder> disorders) {
    private static final List<List<JourneyStep>> PAIRS = List.of(
            List.of(JourneyStep.CREATED_AT, JourneyStep.FIRST_REPLY_AT),
            List.of(JourneyStep.CREATED_AT, JourneyStep.SOLVED_AT),
            List.of(JourneyStep.FIRST_REPLY_AT, JourneyStep.SOLVED_AT),
            List.of(JourneyStep.SOLVED_AT, JourneyStep.CLOSED_AT));

    public StampQuality {
        disorders = List.copyOf(disorders);
    }

    /**
     * A step that came before the one that it should follow.
     *
     * @param tickets in how many tickets
     */
    public record Disorder(JourneyStep earlier, JourneyStep later, int tickets) {}

    static StampQuality of(List<Ticket> tickets) {
        List<Disorder> disorders = new ArrayList<>();
        for (List<JourneyStep> pair : PAIRS) {
            int count = (int) tickets.stream()
                    .filter(ticket -> isTurned(ticket, pair.getFirst(), pair.getLast()))
                    .count();
            if (count > 0) {
                disorders.add(new Disorder(pair.getFirst(), pair.getLast(), count));
            }
        }
        return new StampQuality(
                arrivals(tickets).min(Instant::compareTo), arrivals(tickets).max(Instant::compareTo), disorders);
    }

    private static boolean isTurned(Ticket ticket, JourneyStep earlier, JourneyStep later) {
        return ticket.at(earlier)
                .flatMap(first -> ticket.at(later).map(second -> second.isBefore(first)))
                .orElse(false);
    }

    private static Stream<Instant> arrivals(List<Ticket> tickets) {
        return tickets.stream().flatMap(ticket -> ticket.at(JourneyStep.CREATED_AT).stream());
    }
}
