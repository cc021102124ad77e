package goalpack.twice;

import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Statistic;
import goalpack.measure.PlainClocks;
import goalpack.measure.PlainCounting;
import goalpack.measure.Population;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/** Holds goals against tickets once more, rule by rule as the definitions have them. */
final class PlainJudge {
    static final LocalDate NEVER = LocalDate.of(1, 1, 1);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Population population;
    private final PlainClocks clocks;
    private final int yearStarts;
    private final PlainDays run;
    private final LocalDate asOf;
    private final Map<List<Object>, PlainValue> known = new HashMap<>();

    /** What a goal comes to. */
    record Result(
            PlainValue value,
            Map<String, BigFraction> marks,
            String status,
            Optional<BigFraction> attainment,
            Optional<BigFraction> score,
            String evidence,
            List<String> rails) {}

    PlainJudge(Population population, PlainClocks clocks, int yearStarts, PlainDays run, LocalDate asOf) {
        this.population = population;
        this.clocks = clocks;
        this.yearStarts = yearStarts;
        this.run = run;
        this.asOf = asOf;
    }

    LocalDate first(PlainGoal goal) {
        return goal.from()
                .orElse(goal.until()
                        .map(day -> PlainDays.yearStart(day, yearStarts))
                        .orElse(NEVER));
    }

    private LocalDate last(PlainGoal goal) {
        return goal.until()
                .orElse(goal.from()
                        .map(day -> PlainDays.yearStart(day, yearStarts)
                                .plusYears(1)
                                .minusDays(1))
                        .orElse(EVER));
    }

    PlainValue value(MetricSpec spec, Scope scope, PlainDays days) {
        List<Object> asked = List.of(spec, scope, days.first(), days.last());
        return known.computeIfAbsent(
                asked, any -> PlainValue.of(spec, new PlainCounting(spec, population, clocks, scope, days.period())));
    }

    /** What the target speaks of: the run's own time, or the longer one that it is part of. */
    PlainDays spoken(PlainGoal goal, PlainDays period) {
        if (goal.every() <= period.months()) {
            return period;
        }
        LocalDate day = last(goal).isBefore(period.last()) ? last(goal) : period.last();
        return PlainDays.around(day, goal.every(), yearStarts);
    }

    private static boolean isInForce(LocalDate first, LocalDate last, PlainDays period) {
        return !first.isAfter(period.last()) && !last.isBefore(period.first());
    }

    private PlainRails rails() {
        return new PlainRails(this, yearStarts, run, asOf);
    }

    Result result(PlainGoal goal, Scope scope) {
        PlainValue nothing = new PlainValue(Optional.empty(), 0, 0);
        if (!isInForce(first(goal), last(goal), run)) {
            return none(nothing, "NOT_APPLICABLE");
        }
        if (run.first().isAfter(asOf) || first(goal).isAfter(asOf)) {
            return none(nothing, "NOT_STARTED");
        }
        PlainDays whole = spoken(goal, run).within(first(goal), last(goal));
        PlainDays measured = new PlainDays(run.months(), whole.first(), run.last()).within(first(goal), last(goal));
        if (measured.first().isAfter(asOf)) {
            return none(nothing, "NOT_STARTED");
        }
        PlainValue value = value(goal.spec(), scope, measured);
        Map<String, BigFraction> marks = marks(goal, scope, measured, times(goal, run));
        Result own = judged(goal, scope, value, marks, whole, measured);
        List<String> rails = new ArrayList<>();
        Result after = own;
        for (PlainGoal.Rail rail : goal.rails()) {
            String state = rails().state(rail, goal, scope, measured);
            rails.add(state);
            after = state.equals("BREACHED") ? PlainRails.lowered(after, rail.policy()) : after;
        }
        return new Result(
                value, marks, after.status(), after.attainment(), after.score(), after.evidence(), List.copyOf(rails));
    }

    private static Result none(PlainValue value, String status) {
        return new Result(value, Map.of(), status, Optional.empty(), Optional.empty(), "NONE", List.of());
    }

    /** How often a count's target fits in: a quarter has three months. */
    private static BigFraction times(PlainGoal goal, PlainDays period) {
        if (goal.kind() != PlainGoal.Kind.COUNT || goal.every() > period.months()) {
            return BigFraction.ONE;
        }
        return goal.every() == 0
                ? BigFraction.of(Math.toIntExact(period.count()), 7)
                : BigFraction.of(period.months(), goal.every());
    }

    /** The marks of stretches between changes, weighed: by what was counted in each, counts by days. */
    private Map<String, BigFraction> marks(PlainGoal goal, Scope scope, PlainDays measured, BigFraction times) {
        TreeSet<LocalDate> starts = new TreeSet<>(List.of(measured.first()));
        goal.changes().stream()
                .filter(change -> !change.correction() && measured.holds(change.from()))
                .forEach(change -> starts.add(change.from()));
        Map<String, BigFraction> last = goal.marksOn(starts.last(), scope.name());
        Map<String, BigFraction> blended = new TreeMap<>();
        boolean atTheEnd = goal.spec().metric().isStanding();
        for (String name : last.keySet()) {
            BigFraction sum = BigFraction.ZERO;
            BigFraction weights = BigFraction.ZERO;
            for (LocalDate start : starts) {
                LocalDate next = starts.higher(start);
                PlainDays stretch = new PlainDays(0, start, next == null ? measured.last() : next.minusDays(1));
                long weight = goal.spec().metric().kind() == MetricKind.COUNT
                        ? stretch.count()
                        : value(goal.spec(), scope, stretch).n();
                BigFraction mark =
                        Objects.requireNonNull(goal.marksOn(start, scope.name()).get(name));
                sum = sum.add(mark.multiply(PlainValue.number(weight)));
                weights = weights.add(PlainValue.number(weight));
            }
            boolean single = starts.size() == 1 || atTheEnd || weights.signum() == 0 || name.equals("baseline");
            blended.put(name, (single ? last.get(name) : sum.divide(weights)).multiply(times));
        }
        return blended;
    }

    private Result judged(
            PlainGoal goal,
            Scope scope,
            PlainValue value,
            Map<String, BigFraction> marks,
            PlainDays whole,
            PlainDays measured) {
        if (value.value().isEmpty()) {
            return none(value, "NO_DATA");
        }
        BigFraction actual = value.value().get();
        PlainLadder ladder = PlainLadder.of(goal, marks);
        Optional<BigFraction> attainment = ladder.attainment(actual);
        if (value.n() < goal.minN().orElse(leastN(goal.spec()))) {
            return new Result(value, marks, "INSUFFICIENT_DATA", attainment, Optional.empty(), "NONE", List.of());
        }
        String ended = ladder.status(actual);
        LocalDate day = asOf.isBefore(measured.last()) ? asOf : measured.last();
        boolean over = !day.isBefore(whole.last());
        if (over) {
            return new Result(
                    value, marks, ended, attainment, ladder.score(actual), evidence(goal, ladder, value), List.of());
        }
        PlainPace pace = new PlainPace(goal, ladder, value, whole, day);
        Optional<BigFraction> score = goal.kind() == PlainGoal.Kind.COUNT
                ? PlainLadder.of(goal, pace.expected(marks)).score(actual)
                : ladder.score(actual);
        String word = pace.word(ended, () -> best(goal, scope));
        return new Result(value, marks, word, attainment, score, "NONE", List.of());
    }

    static int leastN(MetricSpec spec) {
        return switch (spec.metric().kind()) {
            case COUNT, SNAPSHOT, EXTERNAL -> 0;
            case RATE -> 10;
            case DISTRIBUTION -> {
                Statistic statistic = spec.statistic().orElseThrow();
                yield statistic == Statistic.MEDIAN || statistic == Statistic.MEAN || statistic == Statistic.P75
                        ? 5
                        : 20;
            }
            case RATIO -> spec.metric() == Metric.TRANSFERS_AVG ? 5 : 10;
        };
    }

    private static String evidence(PlainGoal goal, PlainLadder ladder, PlainValue value) {
        if (goal.spec().metric().kind() != MetricKind.RATE) {
            return "NONE";
        }
        double z = 1.959963984540054;
        double k = value.hits();
        double n = value.n();
        double centre = (k + z * z / 2) / (n + z * z);
        double half = z / (n + z * z) * Math.sqrt(k * (n - k) / n + z * z / 4);
        String low = ladder.status(BigFraction.from(value.hits() == 0 ? 0 : centre - half));
        String high = ladder.status(BigFraction.from(value.hits() == value.n() ? 1 : centre + half));
        return low.equals(high) ? "CONFIRMED" : "UNCERTAIN";
    }

    /** The best share of the good outcome in the last six periods. */
    private BigFraction best(PlainGoal goal, Scope scope) {
        BigFraction best = BigFraction.ZERO;
        PlainDays period = run;
        for (int i = 0; i < 6; i++) {
            period = period.before();
            PlainDays days =
                    isInForce(first(goal), last(goal), period) ? period.within(first(goal), last(goal)) : period;
            Optional<BigFraction> value = value(goal.spec(), scope, days).value();
            BigFraction good = value.map(share -> goal.lower() ? BigFraction.ONE.subtract(share) : share)
                    .orElse(BigFraction.ZERO);
            best = good.compareTo(best) > 0 ? good : best;
        }
        return best;
    }

    /** The mean of a role's scores and the share of its weight that they have, day by day. */
    List<Optional<BigFraction>> role(List<PlainGoal> goals, Map<String, Result> results) {
        List<BigFraction> scores = new ArrayList<>();
        List<BigFraction> coverages = new ArrayList<>();
        for (LocalDate day = run.first(); !day.isAfter(run.last()); day = day.plusDays(1)) {
            BigFraction all = BigFraction.ZERO;
            BigFraction judged = BigFraction.ZERO;
            BigFraction sum = BigFraction.ZERO;
            for (PlainGoal goal : goals) {
                Result result = results.get(goal.id());
                boolean holds = !day.isBefore(first(goal)) && !day.isAfter(last(goal));
                if (result != null && holds && !result.status().startsWith("NOT_")) {
                    BigFraction weight = goal.weightOn(day);
                    all = all.add(weight);
                    judged = judged.add(result.score().map(score -> weight).orElse(BigFraction.ZERO));
                    sum = sum.add(result.score().map(weight::multiply).orElse(BigFraction.ZERO));
                }
            }
            if (judged.signum() > 0) {
                scores.add(sum.divide(judged));
            }
            if (all.signum() > 0) {
                coverages.add(judged.divide(all));
            }
        }
        return List.of(mean(scores), mean(coverages));
    }

    private static Optional<BigFraction> mean(List<BigFraction> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream()
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(values.size()));
    }
}
