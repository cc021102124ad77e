package goalpack.measure;

import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * When what a source exports begins to be complete.
 *
 * <p>An export by creation begins with its first ticket. An export by change also holds the few older tickets that were
 * still open then; it begins with the first ticket that was done with. The two are told apart by how thick the tickets
 * lie before that moment: at least half as thick as after it, and they are all there.
 */
final class Begin {
    private Begin() {}

    /** By unit, the last of those of the sources that hold its tickets. */
    static Map<String, Instant> byUnit(List<Ticket> tickets, Function<Ticket, String> unitOf) {
        Map<String, Instant> sources = bySource(tickets);
        Map<String, Instant> units = new TreeMap<>();
        for (Ticket ticket : tickets) {
            Optional.ofNullable(sources.get(ticket.source()))
                    .ifPresent(begin ->
                            units.merge(unitOf.apply(ticket), begin, BinaryOperator.maxBy(Comparator.naturalOrder())));
        }
        return units;
    }

    /** By source; a source without dated tickets is not in it. */
    static Map<String, Instant> bySource(List<Ticket> tickets) {
        Map<String, List<Ticket>> sources = new TreeMap<>();
        for (Ticket ticket : tickets) {
            if (ticket.has(JourneyStep.CREATED_AT)) {
                sources.computeIfAbsent(ticket.source(), name -> new ArrayList<>())
                        .add(ticket);
            }
        }
        Map<String, Instant> begins = new TreeMap<>();
        sources.forEach((source, all) -> begins.put(source, of(all)));
        return begins;
    }

    private static Instant of(List<Ticket> tickets) {
        List<Instant> arrivals = tickets.stream()
                .map(ticket -> ticket.at(JourneyStep.CREATED_AT).orElseThrow())
                .sorted()
                .toList();
        Instant first = arrivals.getFirst();
        Optional<Instant> done = tickets.stream()
                .filter(ticket -> ticket.status().isSolved() && ticket.has(JourneyStep.SOLVED_AT))
                .flatMap(ticket -> ticket.latestStamp().stream())
                .min(Instant::compareTo);
        if (done.isEmpty() || !done.get().isAfter(first)) {
            return first;
        }
        Instant asLongAfter = done.get().plus(Duration.between(first, done.get()));
        long before = arrivals.stream().filter(at -> at.isBefore(done.get())).count();
        long after = arrivals.stream()
                .filter(at -> !at.isBefore(done.get()) && at.isBefore(asLongAfter))
                .count();
        return 2 * before < after ? done.get() : first;
    }
}
