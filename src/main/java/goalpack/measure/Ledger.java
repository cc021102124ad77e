package goalpack.measure;

import goalpack.goal.FactSheet;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.period.Period;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One metric's look at every ticket, from which the value of any scope and period is added up.
 *
 * <p>A ticket whose moment is not before the as-of instant is in no period yet.
 */
public final class Ledger {
    /** At its beginning a period may be this quiet, over a weekend and a holiday, and still be whole. */
    private static final int QUIET_DAYS = 3;

    private final MetricSpec spec;
    private final Population population;
    private final Optional<DayBook> days;
    private final Map<Period, Map<String, Accumulator>> standing = new HashMap<>();

    /** What a ticket counts for in a period, with what the clock showed. */
    public record Line(Ticket ticket, Outcome outcome, OptionalLong seconds) {}

    /** What a ticket counts for at one moment of a period. */
    public record Moment(Ticket ticket, Observation observation) {}

    public Ledger(MetricSpec spec, Population population) {
        this.spec = spec;
        this.population = population;
        this.days = Standing.stands(spec.metric()) ? Optional.empty() : Optional.of(days(spec, population));
    }

    private static DayBook days(MetricSpec spec, Population population) {
        Counting counting = new Counting(spec, population);
        return new DayBook(
                population,
                spec.attribution(),
                ticket -> spec.where().accepts(ticket) ? counting.all(ticket) : List.of());
    }

    public MetricSpec spec() {
        return spec;
    }

    /** The unit at the lowest level that a ticket counts for; empty when the book knows none for it. */
    public String leafOf(Ticket ticket) {
        return population.leafOf(ticket, spec.attribution());
    }

    /** The value over the scope's tickets in the period; the whole includes tickets of no unit. */
    public Measurement measure(Scope scope, Period period) {
        Accumulator all = accumulate(scope, period);
        Measurement counted = spec.metric().isOfFacts()
                ? new Quotient(spec, population).of(all, scope, period)
                : all.measurement(spec);
        return isCovered(scope, period) ? counted : counted.without(Absence.NOT_COVERED);
    }

    /**
     * The figures of the facts file that the value is made of; none for other metrics, where any is missing, or where the
     * exports do not reach back far enough.
     */
    public List<FactSheet.Part> facts(Scope scope, Period period) {
        return spec.metric().isOfFacts() && isCovered(scope, period)
                ? new Quotient(spec, population).parts(scope, period).orElse(List.of())
                : List.of();
    }

    /**
     * Whether the exports of the scope's tickets reach back far enough: to the period's start for a count, to the
     * instant itself for what stands open, into the period for a share or a statistic.
     */
    private boolean isCovered(Scope scope, Period period) {
        Optional<Instant> begin = population.begin(scope);
        if (begin.isEmpty()) {
            return true;
        }
        if (spec.metric() == Metric.EXTERNAL) {
            return true;
        }
        if (spec.metric().isStanding()) {
            return begin.get().isBefore(snapshotOf(period));
        }
        LocalDate day = begin.get().atZone(population.zone()).toLocalDate();
        return (spec.metric().kind() == MetricKind.COUNT || spec.metric().isOfFacts())
                ? !day.isAfter(period.start().plusDays(QUIET_DAYS))
                : day.isBefore(period.end());
    }

    /** The durations of the scope's tickets in the period, whole seconds, sorted; empty for other kinds than distributions. */
    public long[] sample(Scope scope, Period period) {
        return accumulate(scope, period).sample();
    }

    private Accumulator accumulate(Scope scope, Period period) {
        if (scope.person().isPresent()) {
            Accumulator own = new Accumulator();
            lines(scope, period).forEach(line -> own.add(line.outcome()));
            return own;
        }
        if (days.isPresent()) {
            return days.get().sum(scope, period);
        }
        Accumulator sum = new Accumulator();
        DayBook.add(scope, standing.computeIfAbsent(period, this::standingByLeaf), sum);
        return sum;
    }

    private Map<String, Accumulator> standingByLeaf(Period period) {
        Map<String, Accumulator> byLeaf = new HashMap<>();
        standing(
                leaf -> true,
                period,
                (place, line) -> byLeaf.computeIfAbsent(leafOf(line.ticket()), leaf -> new Accumulator())
                        .add(line.outcome()));
        return byLeaf;
    }

    /** The value of each part of the scope's tickets in the period, parts named by the function. */
    public SortedMap<String, Accumulator> parts(Scope scope, Period period, Function<Ticket, String> part) {
        SortedMap<String, Accumulator> parts = new TreeMap<>();
        each(
                scope,
                period,
                line -> parts.computeIfAbsent(part.apply(line.ticket()), name -> new Accumulator())
                        .add(line.outcome()));
        return parts;
    }

    /** Every ticket of the scope that belongs to the period, counted or left out. */
    public List<Line> lines(Scope scope, Period period) {
        List<Line> lines = new ArrayList<>();
        each(scope, period, lines::add);
        return lines;
    }

    /** Tells every ticket of the scope that belongs to the period, counted or left out, and keeps none. */
    public void each(Scope scope, Period period, Consumer<Line> told) {
        tell(scope, period, (place, line) -> told.accept(line));
    }

    /** The places in the population of the scope's tickets that belong to the period, counted or left out. */
    public BitSet places(Scope scope, Period period) {
        BitSet places = new BitSet();
        tell(scope, period, (place, line) -> places.set(place));
        return places;
    }

    /** Every moment in the period at which a ticket of the scope counts; none for what stands open at an instant. */
    public List<Moment> moments(Scope scope, Period period) {
        List<Moment> moments = new ArrayList<>();
        days.ifPresent(book -> places(scope, period).stream()
                .mapToObj(population.tickets()::get)
                .forEach(ticket -> book.all(ticket, period).forEach(seen -> moments.add(new Moment(ticket, seen)))));
        return moments;
    }

    /** What a ticket first counts for in the scope and period; empty when it does not belong to them. */
    public Optional<Line> line(Ticket ticket, Scope scope, Period period) {
        if (!inScope(scope).test(leafOf(ticket)) || !population.isTheirs(ticket, scope)) {
            return Optional.empty();
        }
        return days.map(book -> book.line(ticket, period)).orElseGet(() -> standing(ticket, period));
    }

    /** Is told what a ticket counts for, and where it stands in the population. */
    interface Told {
        void line(int place, Line line);
    }

    private static Predicate<String> inScope(Scope scope) {
        return scope.isWhole() ? leaf -> true : leaf -> scope.leaves().contains(leaf);
    }

    private void tell(Scope scope, Period period, Told told) {
        Predicate<String> inScope = inScope(scope);
        Told theirs = scope.person().isEmpty()
                ? told
                : (place, line) -> {
                    if (population.isTheirs(line.ticket(), scope)) {
                        told.line(place, line);
                    }
                };
        days.ifPresentOrElse(book -> book.each(inScope, period, theirs), () -> standing(inScope, period, theirs));
    }

    private void standing(Predicate<String> inScope, Period period, Told told) {
        List<Ticket> tickets = population.tickets();
        for (int place = 0; place < tickets.size(); place++) {
            Ticket ticket = tickets.get(place);
            if (inScope.test(leafOf(ticket))) {
                int here = place;
                standing(ticket, period).ifPresent(line -> told.line(here, line));
            }
        }
    }

    private Optional<Line> standing(Ticket ticket, Period period) {
        if (spec.metric() == Metric.EXTERNAL || !spec.where().accepts(ticket)) {
            return Optional.empty();
        }
        Standing standing = new Standing(spec, population);
        Instant end = snapshotOf(period);
        Optional<Outcome> outcome = spec.metric().isStanding()
                ? standing.look(ticket, end)
                : standing.look(ticket, earlier(period.startIn(population.zone()), end), end);
        return outcome.map(found -> new Line(ticket, found, seconds(found)));
    }

    private static OptionalLong seconds(Outcome outcome) {
        return outcome instanceof Outcome.Sampled sampled ? OptionalLong.of(sampled.seconds()) : OptionalLong.empty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** When a snapshot is taken: at the period's end, or as of now while it is under way. */
    private Instant snapshotOf(Period period) {
        return earlier(population.asOf(), period.endIn(population.zone()));
    }
}
