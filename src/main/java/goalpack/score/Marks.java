package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.Revision;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The marks a goal is judged by in a period.
 *
 * <p>A revision inside the period cuts it into segments, each ticket belonging to the one of its anchor; the period's
 * own marks are blended: by tickets, Σn·T/Σn, for rates and distributions, by days for counts, the last for what stands at the end.
 *
 * @param segments one when nothing was revised inside the period
 */
record Marks(Ladder ladder, List<Segment> segments) {

    static Marks of(Goal goal, Ledger ledger, Scope scope, Reach reach, LocalDate asOf) {
        List<Segment> segments = new ArrayList<>();
        Period measured = reach.measured();
        LocalDate start = measured.start();
        for (LocalDate end : ends(goal, measured)) {
            Ladder ladder = times(goal.ladderOn(start, scope.name()), reach.times());
            Measurement actual = ledger.measure(scope, new Period(measured.id(), Period.Kind.RANGE, start, end));
            Verdict verdict = start.isAfter(asOf)
                    ? Judgement.none(Status.NOT_STARTED, "")
                    : Judgement.of(goal, times(ladder, shareOf(start, end, goal, measured)), actual);
            segments.add(new Segment(start, end, ladder, actual, verdict));
            start = end;
        }
        return new Marks(blend(ledger.spec().metric(), segments), segments);
    }

    /** A count's target is for all the days; a segment answers for its own. */
    private static BigFraction shareOf(LocalDate start, LocalDate end, Goal goal, Period measured) {
        return goal.kind() == GoalKind.COUNT
                ? BigFraction.of(
                        BigInteger.valueOf(end.toEpochDay() - start.toEpochDay()), BigInteger.valueOf(measured.days()))
                : BigFraction.ONE;
    }

    private static List<LocalDate> ends(Goal goal, Period period) {
        List<LocalDate> ends = new ArrayList<>();
        for (Revision revision : goal.revisions()) {
            boolean inside = period.contains(revision.from()) && revision.from().isAfter(period.start());
            boolean moves = !revision.marks().equals(Ladder.NONE);
            if (revision.kind() == Revision.Kind.ADJUSTMENT && inside && moves && !ends.contains(revision.from())) {
                ends.add(revision.from());
            }
        }
        ends.add(period.end());
        return ends;
    }

    /** Every mark multiplied. */
    static Ladder times(Ladder ladder, BigFraction times) {
        return times.equals(BigFraction.ONE)
                ? ladder
                : new Ladder(
                        ladder.baseline().map(times::multiply),
                        ladder.floor().map(times::multiply),
                        ladder.threshold().map(times::multiply),
                        ladder.target().map(times::multiply),
                        ladder.stretch().map(times::multiply));
    }

    private static Ladder blend(Metric metric, List<Segment> segments) {
        Ladder last = segments.getLast().ladder();
        if (segments.size() == 1 || metric.isStanding()) {
            return last;
        }
        MetricKind kind = metric.kind();
        return new Ladder(
                last.baseline(),
                blend(kind, segments, Ladder::floor),
                blend(kind, segments, Ladder::threshold),
                blend(kind, segments, Ladder::target),
                blend(kind, segments, Ladder::stretch));
    }

    private static Optional<BigFraction> blend(
            MetricKind kind, List<Segment> segments, Function<Ladder, Optional<BigFraction>> mark) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction weights = BigFraction.ZERO;
        for (Segment segment : segments) {
            Optional<BigFraction> value = mark.apply(segment.ladder());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            BigFraction weight = weight(kind, segment);
            sum = sum.add(value.get().multiply(weight));
            weights = weights.add(weight);
        }
        return weights.signum() == 0 ? mark.apply(segments.getLast().ladder()) : Optional.of(sum.divide(weights));
    }

    private static BigFraction weight(MetricKind kind, Segment segment) {
        long weight = kind == MetricKind.COUNT
                ? segment.end().toEpochDay() - segment.start().toEpochDay()
                : segment.actual().n();
        return BigFraction.of(BigInteger.valueOf(weight));
    }
}
