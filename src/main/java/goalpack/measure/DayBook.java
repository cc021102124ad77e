package goalpack.measure;

import goalpack.goal.Scope;
import goalpack.period.Period;
import goalpack.ticket.Ticket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

    /** The day in the upper half, the ticket's place in the population in the lower; ascending. */
    private final long[] seen;

    private final NavigableMap<LocalDate, Map<String, Accumulator>> sums = new TreeMap<>();

    /**
     * Looks at every ticket; what happens at the as-of instant or after it is in no period yet.
     *
     * @param look what the metric sees in a ticket, the same each time
     */
    DayBook(Population population, Function<Ticket, List<Observation>> look) {
        this.population = population;
        this.look = look;
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
                        .computeIfAbsent(population.leafOf(ticket), leaf -> new Accumulator())
                        .add(observed.outcome());
            }
        }
        seen = Arrays.copyOf(found, size);
        Arrays.sort(seen);
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

    /** What the metric sees in the period's tickets of the units, by day. */
    List<Ledger.Line> lines(Predicate<String> leaves, Period period) {
        List<Ledger.Line> lines = new ArrayList<>();
        long end = firstOf(period.end());
        for (int i = place(firstOf(period.start())); i < seen.length && seen[i] < end; i++) {
            Ticket ticket = population.tickets().get((int) seen[i]);
            boolean isFirstOfDay = i == 0 || seen[i - 1] != seen[i];
            if (isFirstOfDay && leaves.test(population.leafOf(ticket))) {
                LocalDate day = LocalDate.ofEpochDay(seen[i] >> Integer.SIZE);
                observed(ticket)
                        .filter(again -> dayOf(again).equals(day))
                        .forEach(again -> lines.add(new Ledger.Line(ticket, again.outcome(), again.seconds())));
            }
        }
        return lines;
    }

    private int place(long first) {
        int found = Arrays.binarySearch(seen, first);
        return found >= 0 ? found : -found - 1;
    }
}
