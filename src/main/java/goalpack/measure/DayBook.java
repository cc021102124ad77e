package goalpack.measure;

import goalpack.goal.Attribution;
import goalpack.goal.Scope;
import goalpack.period.Period;
import goalpack.ticket.Ticket;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On which day a metric sees which ticket, and what that adds up to for each day and unit.
 *
 * <p>What it saw in each ticket is not kept: a run holds many metrics and every ticket.
 */
final class DayBook {
    private final Population population;
    private final Function<Ticket, List<Observation>> look;
    private final Attribution attribution;

    /** Of tickets in the population. */
    private final DayPlaces seen;

    private final NavigableMap<LocalDate, Map<String, Accumulator>> sums = new TreeMap<>();

    /**
     * Looks at every ticket; what happens at the as-of instant or after it is in no period yet.
     *
     * @param look what the metric sees in a ticket, the same each time
     */
    DayBook(Population population, Attribution attribution, Function<Ticket, List<Observation>> look) {
        this.population = population;
        this.look = look;
        this.attribution = attribution;
        List<Ticket> tickets = population.tickets();
        long[] found = new long[tickets.size()];
        int size = 0;
        for (int place = 0; place < tickets.size(); place++) {
            Ticket ticket = tickets.get(place);
            for (Observation observed : observed(ticket).toList()) {
                LocalDate day = dayOf(observed);
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = firstOf(day) | place;
                sums.computeIfAbsent(day, any -> new HashMap<>())
                        .computeIfAbsent(leafOf(ticket), leaf -> new Accumulator())
                        .add(observed.outcome());
            }
        }
        seen = new DayPlaces(Arrays.copyOf(found, size));
        sums.values().forEach(day -> day.values().forEach(Accumulator::trim));
    }

    private String leafOf(Ticket ticket) {
        return population.leafOf(ticket, attribution);
    }

    private Stream<Observation> observed(Ticket ticket) {
        return look.apply(ticket).stream().filter(one -> one.anchor().isBefore(population.asOf()));
    }

    private LocalDate dayOf(Observation observation) {
        return observation.anchor().atZone(population.zone()).toLocalDate();
    }

    private static long firstOf(LocalDate day) {
        return day.toEpochDay() << Integer.SIZE;
    }

    /** What the scope's tickets of the period add up to. */
    Accumulator sum(Scope scope, Period period) {
        Accumulator sum = new Accumulator();
        for (Map<String, Accumulator> day :
                sums.subMap(period.start(), period.end()).values()) {
            add(scope, day, sum);
        }
        return sum;
    }

    /** Adds up the scope's part of sums by unit. */
    static void add(Scope scope, Map<String, Accumulator> byLeaf, Accumulator sum) {
        byLeaf.forEach((leaf, part) -> {
            if (scope.isWhole() || scope.leaves().contains(leaf)) {
                sum.merge(part);
            }
        });
    }

    /** Tells what the metric sees in the period's tickets of the units, by day. */
    void each(Predicate<String> leaves, Period period, Ledger.Told told) {
        long end = Math.min(period.end().toEpochDay(), seen.end());
        for (long day = Math.max(period.start().toEpochDay(), seen.firstDay()); day < end; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            seen.of(day, place -> {
                Ticket ticket = population.tickets().get(place);
                if (leaves.test(leafOf(ticket))) {
                    observed(ticket)
                            .filter(again -> dayOf(again).equals(date))
                            .forEach(again -> told.line(place, line(ticket, again)));
                }
            });
        }
    }

    /** All that the metric sees in the ticket in the period. */
    List<Observation> all(Ticket ticket, Period period) {
        return observed(ticket).filter(one -> period.contains(dayOf(one))).toList();
    }

    /** What the metric first sees in the ticket in the period. */
    Optional<Ledger.Line> line(Ticket ticket, Period period) {
        return observed(ticket)
                .filter(again -> period.contains(dayOf(again)))
                .findFirst()
                .map(again -> line(ticket, again));
    }

    private static Ledger.Line line(Ticket ticket, Observation seen) {
        return new Ledger.Line(ticket, seen.outcome(), seen.seconds());
    }
}
