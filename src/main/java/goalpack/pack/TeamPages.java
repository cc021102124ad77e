package goalpack.pack;

import goalpack.goal.AddsUp;
import goalpack.goal.Clock;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Statistic;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Puts together the page of a team. */
final class TeamPages {
    private static final BigFraction SECONDS_PER_MINUTE = BigFraction.of(60);

    private final GoalBook book;
    private final Ledgers ledgers;
    private final List<Scorecard> scorecards;
    private final Packs.Occasion occasion;
    private final SeenSigns signs;

    TeamPages(GoalBook book, Ledgers ledgers, List<Scorecard> scorecards, Packs.Occasion occasion) {
        this.book = book;
        this.ledgers = ledgers;
        this.scorecards = scorecards;
        this.occasion = occasion;
        this.signs = new SeenSigns(book, ledgers);
    }

    TeamPage of(Scorecard card) {
        Scope scope = card.scope();
        Period period = occasion.period();
        return new TeamPage(
                Counts.of(ledgers, scope, period),
                AgreedBefore.of(card, period),
                card,
                card.goals().stream().flatMap(own -> carries(own).stream()).toList(),
                waits(card),
                new PartnerParts(book, ledgers, period).of(card),
                new Reading(ledgers, book.ticketLink()).worth(card.goals()),
                signs.of(card.goals(), period));
    }

    private Optional<TeamPage.Carries> carries(GoalResult own) {
        return own.goal().serves().stream()
                .flatMap(served -> scorecards.stream()
                        .filter(card -> card.scope().covers(own.scope()))
                        .flatMap(card -> card.goals().stream()
                                .filter(next -> next.goal().id().equals(served))
                                .map(next -> new TeamPage.Carries(
                                        own, next, card.role().title().in(occasion.language()), ifAll(own, next)))))
                .findFirst();
    }

    private Optional<BigFraction> ifAll(GoalResult own, GoalResult next) {
        return own.goal().addsUp() == AddsUp.SAME_METRIC
                ? IfAll.of(next, Served.directly(scorecards, next))
                : Optional.empty();
    }

    /** Each activity of the journey that the exports tell of, in the order in which a customer sees them. */
    private List<TeamPage.Wait> waits(Scorecard card) {
        return List.of(
                wait("acknowledged", Metric.TIME_TO_ACK, Metric.TIME_TO_ACK, card),
                wait("first-answer", Metric.FIRST_REPLY_TIME, Metric.FIRST_REPLY_WITHIN, card),
                wait("triaged", Metric.TIME_TO_TRIAGE, Metric.TIME_TO_TRIAGE, card),
                wait("solved", Metric.RESOLUTION_TIME, Metric.RESOLUTION_WITHIN, card),
                wait("closed", Metric.COMPLETION_TIME, Metric.COMPLETION_TIME, card));
    }

    private TeamPage.Wait wait(String step, Metric time, Metric within, Scorecard card) {
        Optional<MetricSpec> goal = card.goals().stream()
                .map(GoalResult::goal)
                .flatMap((Goal own) -> own.spec().stream())
                .filter(spec -> spec.metric() == within || spec.metric() == time)
                .findFirst();
        Clock clock = goal.map(MetricSpec::clock).orElseGet(this::usualClock);
        MetricSpec spec = MetricSpec.plain(time).clock(clock);
        Measurement half = measure(spec.statistic(Statistic.MEDIAN), card.scope());
        Measurement most = measure(spec.statistic(Statistic.P90), card.scope());
        return new TeamPage.Wait(
                step,
                clock,
                half.n(),
                half.value(),
                most.value(),
                goal.flatMap(MetricSpec::limit)
                        .map(limit -> BigFraction.of(BigInteger.valueOf(limit.toSeconds()))
                                .divide(SECONDS_PER_MINUTE)));
    }

    private Measurement measure(MetricSpec spec, Scope scope) {
        return ledgers.of(spec).measure(scope, occasion.period());
    }

    /** The clock of the book's first goal that runs by one, so that all waits of a page are told alike. */
    private Clock usualClock() {
        return book.goals().stream()
                .flatMap(goal -> goal.spec().stream())
                .filter(spec -> spec.limit().isPresent())
                .map(MetricSpec::clock)
                .findFirst()
                .orElse(Clock.CALENDAR);
    }
}
