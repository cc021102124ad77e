package goalpack.measure;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.measure.Desk.at;
import static goalpack.measure.Desk.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Anchor;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
import goalpack.period.Period;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Rating;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked cases that speak of one metric, expected values from the file. */
class WorkedCasesTest {
    private static final Period MARCH = month("2026-03");
    private static final MetricSpec WITHIN_HOUR =
            MetricSpec.plain(Metric.FIRST_REPLY_WITHIN).limit(Duration.ofMinutes(60));

    private final Desk desk = new Desk();

    private Measurement measure(MetricSpec spec) {
        return new Ledger(spec, desk.population()).measure(WHOLE, MARCH);
    }

    private BigFraction value(MetricSpec spec) {
        return measure(spec).value().orElseThrow();
    }

    private void answered(Duration... waits) {
        Instant created = at("2026-03-10T09:00");
        for (Duration wait : waits) {
            desk.ticket().at(JourneyStep.CREATED_AT, created).at(JourneyStep.FIRST_REPLY_AT, created.plus(wait));
        }
    }

    private void answeredAfterMinutes(long... minutes) {
        for (long wait : minutes) {
            answered(Duration.ofMinutes(wait));
        }
    }

    @Test
    @DisplayName("G01 four first answers: median, mean, p90 interpolated, share within an hour")
    void fourFirstAnswers() {
        Golden golden = Golden.of("G01");
        answeredAfterMinutes(10, 30, 60, 120);
        MetricSpec time = MetricSpec.plain(Metric.FIRST_REPLY_TIME);
        golden.assertNumber(0, value(time));
        golden.assertNumber(1, value(time.statistic(Statistic.MEAN)));
        golden.assertNumber(2, value(time.statistic(Statistic.P90)));
        // The nearest rank, which is not what is promised, would be the largest.
        golden.assertNumber(3, value(time.statistic(Statistic.MAX)));
        golden.assertNumber(4, value(WITHIN_HOUR));
    }

    @Test
    @DisplayName("G02 unanswered tickets: past the limit a miss, before it pending, never in the median")
    void unansweredTickets() {
        Golden golden = Golden.of("G02");
        answeredAfterMinutes(10, 30, 60, 120);
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-31T12:00"));
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-31T23:40"));
        golden.assertNumber(0, value(WITHIN_HOUR));
        Measurement time = measure(MetricSpec.plain(Metric.FIRST_REPLY_TIME));
        golden.assertNumber(1, time.value().orElseThrow());
        golden.assertNumber(2, time.n());
        Measurement byArrival =
                measure(MetricSpec.plain(Metric.FIRST_REPLY_TIME).by(Anchor.CREATED));
        golden.assertNumber(3, byArrival.leftOut(LeftOut.PENDING));
    }

    @Test
    @DisplayName("G03 exactly at the limit is within it, a second later is not")
    void exactlyAtTheLimit() {
        Golden golden = Golden.of("G03");
        answered(Duration.ofMinutes(60));
        assertEquals(golden.truth(0), value(WITHIN_HOUR).equals(BigFraction.ONE));
        answered(Duration.ofMinutes(60).plusSeconds(1));
        Measurement both = measure(WITHIN_HOUR);
        assertEquals(golden.truth(1), both.numerator() == 2);
        assertEquals(2, both.denominator());
    }

    @Test
    @DisplayName("G14 solved with 0, 1, 1 (reopened), 2 replies and one unsolved: one-touch, fcr")
    void oneTouchAndFirstContact() {
        Golden golden = Golden.of("G14");
        desk.solved("A", "2026-03-10").tally(Tally.AGENT_REPLIES, 0).tally(Tally.REOPENS, 0);
        desk.solved("A", "2026-03-10").tally(Tally.AGENT_REPLIES, 1).tally(Tally.REOPENS, 0);
        desk.solved("A", "2026-03-10").tally(Tally.AGENT_REPLIES, 1).tally(Tally.REOPENS, 1);
        desk.solved("A", "2026-03-10").tally(Tally.AGENT_REPLIES, 2).tally(Tally.REOPENS, 0);
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-10T09:00")).tally(Tally.AGENT_REPLIES, 1);
        BigFraction oneTouch = value(MetricSpec.plain(Metric.ONE_TOUCH));
        golden.assertNumber(0, oneTouch);
        // Exactly one reply: at most one, less none.
        golden.assertNumber(1, oneTouch.subtract(value(MetricSpec.plain(Metric.NO_REPLY_SOLVED))));
        golden.assertNumber(2, value(MetricSpec.plain(Metric.FCR).of(MetricSpec.Of.SOLVED)));
    }

    private void rated(Rating rating, int count) {
        for (int i = 0; i < count; i++) {
            desk.solved("A", "2026-03-10").rating(rating).at(JourneyStep.CSAT_AT, at("2026-03-11T10:00"));
        }
    }

    @Test
    @DisplayName("G15 8 good, 2 bad, 15 offered, 25 not: satisfaction, its opposite, response, surveyed")
    void satisfaction() {
        Golden golden = Golden.of("G15");
        rated(Rating.GOOD, 8);
        rated(Rating.BAD, 2);
        rated(Rating.OFFERED, 15);
        rated(Rating.UNOFFERED, 25);
        Measurement csat = measure(MetricSpec.plain(Metric.CSAT));
        golden.assertNumber(0, csat.value().orElseThrow());
        golden.assertNumber(1, value(MetricSpec.plain(Metric.DSAT)));
        Measurement response = measure(MetricSpec.plain(Metric.CSAT_RESPONSE));
        golden.assertNumber(2, response.value().orElseThrow());
        golden.assertNumber(3, value(MetricSpec.plain(Metric.CSAT_SURVEY_RATE)));
    }

    @Test
    @DisplayName("G17 backlog is a stock: before, and after a month with more arrivals than solutions")
    void backlogIsAStock() {
        Golden golden = Golden.of("G17");
        Instant before = at("2026-02-20T09:00");
        Instant within = at("2026-03-20T09:00");
        // 280 solve events, 15 of them undone by a reopening: 265 tickets stay solved.
        for (int i = 0; i < 120 + 300; i++) {
            var ticket = desk.ticket().at(JourneyStep.CREATED_AT, i < 120 ? before : within);
            if (i < 265) {
                ticket.status(TicketStatus.SOLVED).at(JourneyStep.SOLVED_AT, within.plusSeconds(3600));
            } else if (i < 280) {
                ticket.at(JourneyStep.SOLVED_AT, within.plusSeconds(1800)).tally(Tally.REOPENS, 1);
            }
        }
        Ledger backlog = new Ledger(MetricSpec.plain(Metric.BACKLOG), desk.population());
        BigFraction closing = backlog.measure(WHOLE, MARCH).value().orElseThrow();
        BigFraction opening = backlog.measure(WHOLE, month("2026-02")).value().orElseThrow();
        golden.assertNumber(0, closing);
        golden.assertNumber(1, closing.subtract(opening));
        golden.assertNumber(1, value(MetricSpec.plain(Metric.NET_FLOW)));
        long solveEvents = 280;
        golden.assertNumber(
                2,
                value(MetricSpec.plain(Metric.CREATED_TICKETS)).subtract(BigFraction.of(Math.toIntExact(solveEvents))));
    }

    @Test
    @DisplayName("G18 backlog aged 2, 10 and 40 days: the share older than 30 days")
    void oldBacklog() {
        Golden golden = Golden.of("G18");
        Instant end = MARCH.endIn(Desk.BERLIN);
        for (int days : List.of(2, 10, 40)) {
            desk.ticket().at(JourneyStep.CREATED_AT, end.minus(Duration.ofDays(days)));
        }
        BigFraction all = value(MetricSpec.plain(Metric.BACKLOG));
        BigFraction old = value(MetricSpec.plain(Metric.BACKLOG_OLDER_THAN).age(Duration.ofDays(30)));
        golden.assertNumber(2, old.divide(all));
        MetricSpec age = MetricSpec.plain(Metric.BACKLOG_AGE);
        golden.assertNumber(0, value(age).divide(24 * 60));
        golden.assertNumber(1, value(age.statistic(Statistic.MEAN)).divide(24 * 60));
    }

    @Test
    @DisplayName("G30 a parent is pooled from tickets, never the mean of its children")
    void parentsArePooled() {
        Golden golden = Golden.of("G30");
        desk.solved("A", "2026-03-10", 90, 100);
        desk.solved("B", "2026-03-10", 1, 2);
        Ledger ledger = new Ledger(MetricSpec.plain(Metric.ONE_TOUCH), desk.population());
        List<BigFraction> children = new ArrayList<>();
        for (String team : List.of("A", "B")) {
            children.add(ledger.measure(Desk.scope(team), MARCH).value().orElseThrow());
        }
        golden.assertNumber(0, children.getFirst().add(children.getLast()).divide(2));
        golden.assertNumber(
                1, ledger.measure(Desk.scope("North"), MARCH).value().orElseThrow());
    }

    @Test
    @DisplayName("G31 the median of the pooled sample is not the mean of medians")
    void mediansArePooled() {
        Golden golden = Golden.of("G31");
        Instant created = at("2026-03-10T09:00");
        for (int minutes : List.of(1, 2, 3, 10, 20)) {
            desk.ticket("desk", minutes < 10 ? "A" : "B")
                    .at(JourneyStep.CREATED_AT, created)
                    .at(JourneyStep.FIRST_REPLY_AT, created.plusSeconds(60L * minutes));
        }
        Ledger ledger = new Ledger(MetricSpec.plain(Metric.FIRST_REPLY_TIME), desk.population());
        BigFraction a = ledger.measure(Desk.scope("A"), MARCH).value().orElseThrow();
        BigFraction b = ledger.measure(Desk.scope("B"), MARCH).value().orElseThrow();
        golden.assertNumber(0, a.add(b).divide(2));
        golden.assertNumber(
                1, ledger.measure(Desk.scope("North"), MARCH).value().orElseThrow());
        assertTrue(a.compareTo(b) < 0);
    }

    @Test
    @DisplayName("G42 NPS of 50, 30, 20; low effort of 6, 5, 4, 2, 7")
    void recommendationAndEffort() {
        Golden golden = Golden.of("G42");
        for (int i = 0; i < 100; i++) {
            desk.solved("A", "2026-03-10")
                    .score(Survey.NPS, BigFraction.of(i < 50 ? 9 + i % 2 : i < 80 ? 7 + i % 2 : i % 7));
        }
        for (int effort : List.of(6, 5, 4, 2, 7)) {
            desk.solved("A", "2026-03-10").score(Survey.CES, BigFraction.of(effort));
        }
        Measurement nps = measure(MetricSpec.plain(Metric.NPS));
        golden.assertNumber(0, nps.value().orElseThrow());
        assertEquals(100, nps.n());
        assertEquals(5, nps.leftOut(LeftOut.UNRATED));
        golden.assertNumber(
                1, measure(MetricSpec.plain(Metric.CES_LOW_EFFORT)).value().orElseThrow());
    }

    @Test
    @DisplayName("G43 a review with a knocked-out criterion")
    void aKnockOutMakesAReviewZero() {
        Golden golden = Golden.of("G43");
        reviewed().score(Survey.QA_SCORE, BigFraction.of(5, 7));
        golden.assertNumber(
                0, measure(MetricSpec.plain(Metric.QA_SCORE)).value().orElseThrow());
        desk.solved("A", "2026-03-10")
                .at(JourneyStep.QA_AT, Desk.at("2026-02-10T12:00"))
                .score(Survey.QA_SCORE, BigFraction.ONE);
        reviewed().flag(Flag.QA_KO).score(Survey.QA_SCORE, BigFraction.ONE);
        reviewed();
        assertEquals(
                Optional.of(BigFraction.of(5, 14)),
                measure(MetricSpec.plain(Metric.QA_SCORE)).value());
        assertEquals(1, measure(MetricSpec.plain(Metric.QA_SCORE)).leftOut(LeftOut.UNREVIEWED));
        golden.assertNumber(
                1,
                new Scale(Metric.QA_SCORE)
                        .look(reviewed().flag(Flag.QA_KO).build())
                        .flatMap(WorkedCasesTest::score)
                        .orElseThrow());
    }

    private TicketBuilder reviewed() {
        return desk.solved("A", "2026-03-01").at(JourneyStep.QA_AT, Desk.at("2026-03-20T12:00"));
    }

    private static Optional<BigFraction> score(Look look) {
        return look.outcome() instanceof Outcome.Scored scored ? Optional.of(scored.value()) : Optional.empty();
    }
}
