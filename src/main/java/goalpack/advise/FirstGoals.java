package goalpack.advise;

import goalpack.goal.AddsUp;
import goalpack.goal.Comparison;
import goalpack.goal.Counterparts;
import goalpack.goal.Direction;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.score.Judgement;
import goalpack.score.Organisation;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Finds one or two goals for a desk, and one or two for its units, that the last months give reason for. */
public final class FirstGoals {
    private static final Scope WHOLE = new Scope(List.of(), List.of());
    private static final BigFraction HALF = BigFraction.of(1, 2);
    private static final BigFraction USUAL = BigFraction.of(3, 4);
    private static final BigFraction LEAST = BigFraction.of(3, 10);
    private static final BigFraction MOST = BigFraction.of(97, 100);
    private static final List<Integer> HOURS = List.of(1, 2, 4, 8, 24, 48, 72, 120, 168, 336, 720);

    private final Ledgers ledgers;
    private final List<Scope> units;
    private final List<Period> months;

    /**
     * Over these months.
     *
     * @param months that are over, the earliest first
     */
    public FirstGoals(Ledgers ledgers, Organisation organisation, List<Period> months) {
        this.ledgers = ledgers;
        this.months = List.copyOf(months);
        this.units = organisation.below(WHOLE).stream()
                .filter(unit -> !unit.name().equals(Organisation.OTHERS))
                .toList();
    }

    /** Those of the whole first; none when the tickets carry none. */
    public List<FirstGoal> found() {
        List<FirstGoal> goals = new ArrayList<>();
        firstOf(
                        goals,
                        List.of(
                                within(Metric.FIRST_REPLY_WITHIN),
                                within(Metric.RESOLUTION_WITHIN),
                                plain(Metric.FCR),
                                plain(Metric.CSAT),
                                plain(Metric.ONE_TOUCH),
                                old()))
                .ifPresent(goals::add);
        firstOf(
                        goals,
                        List.of(
                                plain(Metric.FCR),
                                within(Metric.RESOLUTION_WITHIN),
                                plain(Metric.CSAT),
                                plain(Metric.ONE_TOUCH),
                                old()))
                .ifPresent(goals::add);
        goals.addAll(ofUnits(goals));
        return goals;
    }

    private Optional<FirstGoal> firstOf(List<FirstGoal> before, List<Optional<MetricSpec>> wanted) {
        return wanted.stream()
                .flatMap(Optional::stream)
                .filter(spec -> fits(spec, before))
                .flatMap(spec -> marks(spec, WHOLE).stream()
                        .map(marks -> FirstGoal.ofWhole(spec, marks, rail(spec, List.of(WHOLE)))))
                .findFirst();
    }

    /** Neither the same again, nor pulling against another. */
    private static boolean fits(MetricSpec spec, List<FirstGoal> others) {
        return others.stream()
                .map(other -> other.spec().metric())
                .noneMatch(metric -> metric == spec.metric() || Counterparts.pair(metric, spec.metric()));
    }

    /** The units' share of the first goal, and something of their own that supports the other. */
    private List<FirstGoal> ofUnits(List<FirstGoal> above) {
        List<FirstGoal> found = new ArrayList<>();
        if (units.size() < 2 || above.isEmpty()) {
            return found;
        }
        ofUnits(above.getFirst().spec(), new FirstGoal.Served(above.getFirst().spec(), AddsUp.SAME_METRIC))
                .ifPresent(found::add);
        FirstGoal.Served last = new FirstGoal.Served(above.getLast().spec(), AddsUp.SUPPORTS);
        List<FirstGoal> taken = Stream.concat(above.stream(), found.stream()).toList();
        Stream.of(plain(Metric.CSAT), within(Metric.RESOLUTION_WITHIN), plain(Metric.ONE_TOUCH), plain(Metric.FCR))
                .flatMap(Optional::stream)
                .filter(spec -> fits(spec, found) && fits(spec, taken))
                .flatMap(spec -> ofUnits(spec, last).stream())
                .findFirst()
                .or(() -> above.size() < 2
                        ? Optional.empty()
                        : ofUnits(last.spec(), new FirstGoal.Served(last.spec(), AddsUp.SAME_METRIC)))
                .ifPresent(found::add);
        return found;
    }

    private Optional<FirstGoal> ofUnits(MetricSpec spec, FirstGoal.Served serves) {
        Map<String, FirstMarks> byUnit = new TreeMap<>();
        for (Scope unit : units) {
            marks(spec, unit).ifPresent(marks -> byUnit.put(unit.name(), marks));
        }
        return 2 * byUnit.size() < units.size()
                ? Optional.empty()
                : marks(spec, WHOLE)
                        .map(marks -> FirstGoal.ofUnits(spec, marks, byUnit, rail(spec, units), Optional.of(serves)));
    }

    private Optional<FirstMarks> marks(MetricSpec spec, Scope scope) {
        List<Optional<BigFraction>> all =
                months.stream().map(month -> value(spec, scope, month)).toList();
        return all.isEmpty() || all.getLast().isEmpty()
                ? Optional.empty()
                : FirstMarks.of(
                        all.stream().flatMap(Optional::stream).toList(),
                        spec.metric().direction(),
                        spec.metric().unit());
    }

    /** What a month came to; empty where its tickets are too few for a verdict, or their exports lack a column. */
    private Optional<BigFraction> value(MetricSpec spec, Scope scope, Period month) {
        Measurement measured = ledgers.of(spec).measure(scope, month);
        return measured.n() >= Judgement.minN(spec) && measured.coverage().compareTo(HALF) >= 0
                ? measured.value()
                : Optional.empty();
    }

    private static Optional<MetricSpec> plain(Metric metric) {
        return Optional.of(MetricSpec.plain(metric));
    }

    private static Optional<MetricSpec> old() {
        return Optional.of(MetricSpec.plain(Metric.BACKLOG_OLDER_THAN).age(Duration.ofDays(30)));
    }

    /** With the limit that about three quarters of the tickets keep; none where nearly all or hardly any keep it. */
    private Optional<MetricSpec> within(Metric metric) {
        record Kept(MetricSpec spec, BigFraction distance) {}
        return HOURS.stream()
                .map(hours -> MetricSpec.plain(metric).limit(Duration.ofHours(hours)))
                .flatMap(spec -> kept(spec)
                        .filter(share -> share.compareTo(LEAST) >= 0 && share.compareTo(MOST) <= 0)
                        .map(share -> new Kept(spec, share.subtract(USUAL).abs()))
                        .stream())
                .min(Comparator.comparing(Kept::distance))
                .map(Kept::spec);
    }

    /** The share of all the months together. */
    private Optional<BigFraction> kept(MetricSpec spec) {
        long hits = 0;
        long all = 0;
        for (Period month : months) {
            Measurement measured = ledgers.of(spec).measure(WHOLE, month);
            hits += measured.numerator();
            all += measured.denominator();
        }
        return all == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(BigInteger.valueOf(hits), BigInteger.valueOf(all)));
    }

    /** What suffers when the metric is pushed, kept where the worst of the months had it; else old tickets. */
    private Optional<FirstGoal.Rail> rail(MetricSpec goal, List<Scope> scopes) {
        return Stream.concat(
                        Counterparts.of(goal.metric()).stream().map(MetricSpec::plain),
                        old().stream().filter(spec -> spec.metric() != goal.metric()))
                .flatMap(spec -> worst(spec, scopes).map(limit -> rail(spec, limit)).stream())
                .findFirst();
    }

    private static FirstGoal.Rail rail(MetricSpec spec, BigFraction worst) {
        BigFraction step = BigFraction.of(1, spec.metric().kind() == MetricKind.RATE ? 100 : 1);
        boolean isHigher = spec.metric().direction() == Direction.HIGHER;
        BigFraction steps = worst.divide(step);
        BigInteger down = steps.getNumerator().divide(steps.getDenominator());
        BigInteger up = down.add(steps.getDenominator().equals(BigInteger.ONE) ? BigInteger.ZERO : BigInteger.ONE);
        return new FirstGoal.Rail(
                spec, isHigher ? Comparison.AT_LEAST : Comparison.AT_MOST, step.multiply(isHigher ? down : up));
    }

    private Optional<BigFraction> worst(MetricSpec spec, List<Scope> scopes) {
        Comparator<BigFraction> rising = Comparator.naturalOrder();
        Comparator<BigFraction> order = spec.metric().direction() == Direction.HIGHER ? rising : rising.reversed();
        return scopes.stream()
                .flatMap(scope -> months.stream().flatMap(month -> value(spec, scope, month).stream()))
                .min(order);
    }
}
