package goalpack.measure;

import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
        Set<String> sources = new TreeSet<>();
        for (Ticket ticket : tickets) {
            if (ticket.has(JourneyStep.CREATED_AT)) {
                sources.add(ticket.source());
            }
        }
        Map<String, Instant> begins = new TreeMap<>();
        sources.forEach(source -> begins.put(
                source,
                of(() -> tickets.stream()
                        .filter(ticket -> ticket.source().equals(source) && ticket.has(JourneyStep.CREATED_AT)))));
        return begins;
    }

    private static Instant of(Supplier<Stream<Ticket>> tickets) {
        long[] arrivals = tickets.get()
                .mapToLong(ticket ->
                        ticket.at(JourneyStep.CREATED_AT).orElseThrow().getEpochSecond())
                .sorted()
                .toArray();
        Instant first = Instant.ofEpochSecond(arrivals[0]);
        Optional<Instant> done = tickets.get()
                .filter(ticket -> ticket.status().isSolved() && ticket.has(JourneyStep.SOLVED_AT))
                .flatMap(ticket -> ticket.latestStamp().stream())
                .min(Instant::compareTo);
        if (done.isEmpty() || !done.get().isAfter(first)) {
            return first;
        }
        Instant asLongAfter = done.get().plus(Duration.between(first, done.get()));
        long end = done.get().getEpochSecond();
        long before = Arrays.stream(arrivals).filter(at -> at < end).count();
        long after = Arrays.stream(arrivals)
                .filter(at -> at >= end && at < asLongAfter.getEpochSecond())
                .count();
        return 2 * before < after ? done.get() : first;
    }
}
