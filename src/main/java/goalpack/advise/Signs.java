package goalpack.advise;

import goalpack.goal.Counterparts;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.measure.Outcome;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.score.GoalResult;
import goalpack.score.Significance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Looks for signs that a figure was pushed rather than the work behind it.
 *
 * <p>Of a team's tickets or more, never of one person's, and never of fewer than thirty: what few tickets do is chance.
 */
public final class Signs {
    private static final long LEAST = 30;
    private static final long MUCH_MORE = 3;
    private static final BigFraction TEN_POINTS = BigFraction.of(1, 10);

    private final Ledgers ledgers;
    private final Periods periods;

    public Signs(Ledgers ledgers, Periods periods) {
        this.ledgers = ledgers;
        this.periods = periods;
    }

    /** The signs in a goal's tickets of the period; none where the goal was not measured then. */
    public List<Sign> of(GoalResult result, Period period) {
        List<Sign> signs = new ArrayList<>();
        if (result.goal().spec().isEmpty() || result.measured().isEmpty()) {
            return signs;
        }
        MetricSpec spec = result.goal().spec().get();
        bunching(spec, result.scope(), period).ifPresent(signs::add);
        if (suffers(spec, Metric.REOPEN_RATE) || spec.metric() == Metric.SOLVED_TICKETS) {
            solvedForTheDay(spec, result.scope(), period).ifPresent(signs::add);
        }
        if (isAsked(spec.metric())) {
            fewerAsked(spec, result.scope(), period).ifPresent(signs::add);
        }
        if (suffers(spec, Metric.NO_REPLY_SOLVED)) {
            moreUnanswered(spec, result.scope(), period).ifPresent(signs::add);
        }
        return signs;
    }

    private static boolean suffers(MetricSpec spec, Metric metric) {
        return Counterparts.of(spec.metric()).contains(metric);
    }

    private static boolean isAsked(Metric metric) {
        return metric == Metric.CSAT || metric == Metric.DSAT || metric == Metric.CSAT_RESPONSE;
    }

    /** More than three times as many in the last tenth before the limit as in the tenth after it, and thirty in both. */
    private Optional<Sign> bunching(MetricSpec spec, Scope scope, Period period) {
        if (spec.limit().isEmpty()) {
            return Optional.empty();
        }
        Duration limit = spec.limit().get();
        long seconds = limit.toSeconds();
        long before = 0;
        long after = 0;
        for (Ledger.Line line : ledgers.of(spec).lines(scope, period)) {
            if (line.outcome() instanceof Outcome.Judged && line.seconds().isPresent()) {
                long took = line.seconds().getAsLong();
                before += took * 10 > seconds * 9 && took <= seconds ? 1 : 0;
                after += took > seconds && took * 10 <= seconds * 11 ? 1 : 0;
            }
        }
        return before + after >= LEAST && before > MUCH_MORE * after
                ? Optional.of(new Sign.Bunching(limit, before, after))
                : Optional.empty();
    }

    private Optional<Sign> solvedForTheDay(MetricSpec spec, Scope scope, Period period) {
        OpenedAgain opened = OpenedAgain.of(ledgers.population(), spec, scope, period);
        Sign.Share last = opened.last();
        Sign.Share before = opened.before();
        boolean more = Significance.ratesDiffer(last.hits(), last.n(), before.hits(), before.n())
                && last.value().compareTo(before.value()) > 0;
        return more ? Optional.of(new Sign.SolvedForTheDay(last, before)) : Optional.empty();
    }

    private Optional<Sign> fewerAsked(MetricSpec spec, Scope scope, Period period) {
        Ledger asked = ledgers.of(like(spec, Metric.CSAT_SURVEY_RATE));
        Measurement now = asked.measure(scope, period);
        Measurement before = asked.measure(scope, periods.previous(period));
        boolean told = now.n() >= LEAST
                && before.n() >= LEAST
                && now.value().isPresent()
                && before.value().isPresent();
        return told && before.value().get().subtract(now.value().get()).compareTo(TEN_POINTS) > 0
                ? Optional.of(new Sign.FewerAsked(now, before))
                : Optional.empty();
    }

    /** The metric over the same tickets. */
    private static MetricSpec like(MetricSpec spec, Metric metric) {
        return MetricSpec.plain(metric).where(spec.where()).attribution(spec.attribution());
    }

    private Optional<Sign> moreUnanswered(MetricSpec spec, Scope scope, Period period) {
        Ledger unanswered = ledgers.of(like(spec, Metric.NO_REPLY_SOLVED));
        Measurement now = unanswered.measure(scope, period);
        Measurement before = unanswered.measure(scope, periods.previous(period));
        boolean told = now.value().isPresent() && before.value().isPresent();
        return told
                        && now.value().get().compareTo(before.value().get()) > 0
                        && Significance.ratesDiffer(
                                now.numerator(), now.denominator(), before.numerator(), before.denominator())
                ? Optional.of(new Sign.MoreUnanswered(now, before))
                : Optional.empty();
    }
}
