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

    /** Tickets' places in the population, ascending day by day. */
    private final int[] seen;

    private final long firstDay;

    /** Where each day's tickets begin, from the first day on, and behind them where the last day's end. */
    private final int[] begins;

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
        Arrays.sort(found, 0, size);
        firstDay = sums.isEmpty() ? 0 : sums.firstKey().toEpochDay();
        int days = sums.isEmpty() ? 0 : Math.toIntExact(sums.lastKey().toEpochDay() - firstDay + 1);
        begins = new int[days + 1];
        seen = new int[size];
        for (int i = 0; i < size; i++) {
            seen[i] = (int) found[i];
            begins[(int) ((found[i] >> Integer.SIZE) - firstDay) + 1]++;
        }
        for (int day = 0; day < days; day++) {
            begins[day + 1] += begins[day];
        }
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
        int end = place(period.end());
        for (int day = place(period.start()); day < end; day++) {
            LocalDate date = LocalDate.ofEpochDay(firstDay + day);
            for (int i = begins[day]; i < begins[day + 1]; i++) {
                Ticket ticket = population.tickets().get(seen[i]);
                boolean isFirstOfDay = i == begins[day] || seen[i - 1] != seen[i];
                if (isFirstOfDay && leaves.test(population.leafOf(ticket))) {
                    observed(ticket)
                            .filter(again -> dayOf(again).equals(date))
                            .forEach(again -> lines.add(new Ledger.Line(ticket, again.outcome(), again.seconds())));
                }
            }
        }
        return lines;
    }

    private int place(LocalDate day) {
        return Math.toIntExact(Math.clamp(day.toEpochDay() - firstDay, 0, begins.length - 1));
    }
}
