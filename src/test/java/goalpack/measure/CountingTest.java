package goalpack.measure;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.measure.Desk.at;
import static goalpack.measure.Desk.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import goalpack.goal.Anchor;
import goalpack.goal.Clock;
import goalpack.goal.Filter;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
import goalpack.period.Period;
import goalpack.ticket.Column;
import goalpack.ticket.Flag;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Rating;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What one ticket counts for, and why not. */
class CountingTest {
    private static final Period MARCH = month("2026-03");
    private static final Period APRIL = month("2026-04");
    private static final MetricSpec ANSWERED =
            MetricSpec.plain(Metric.FIRST_REPLY_WITHIN).limit(Duration.ofHours(1));
    private static final MetricSpec RESOLVED =
            MetricSpec.plain(Metric.RESOLUTION_WITHIN).limit(Duration.ofHours(8));

    private final Desk desk = new Desk();

    private Measurement measure(MetricSpec spec, Period period) {
        return new Ledger(spec, desk.population()).measure(WHOLE, period);
    }

    private Measurement march(MetricSpec spec) {
        return measure(spec, MARCH);
    }

    private Measurement march(Metric metric) {
        return march(MetricSpec.plain(metric));
    }

    private static MetricSpec fcr(MetricSpec.Of of, MetricSpec.Rule rule) {
        MetricSpec plain = MetricSpec.plain(Metric.FCR);
        return new MetricSpec(
                plain.metric(),
                plain.anchor(),
                plain.clock(),
                plain.limit(),
                plain.age(),
                Optional.of(Duration.ofDays(7)),
                of,
                rule,
                plain.from(),
                plain.statistic(),
                plain.key(),
                plain.weightBy(),
                plain.where(),
                plain.attribution());
    }

    @Test
    void ticketsOutsideTheBasePopulationAreLeftOutByReason() {
        desk.solved("A", "2026-03-10").flag(Flag.IS_SPAM);
        desk.solved("A", "2026-03-10").flag(Flag.IS_DELETED);
        desk.solved("A", "2026-03-10").flag(Flag.IS_TEST);
        desk.solved("A", "2026-03-10").mergedInto("T9");
        desk.solved("A", "2026-03-10").status(TicketStatus.CANCELLED);
        desk.solved("A", "2026-03-10");
        Map<LeftOut, Long> expected = new EnumMap<>(LeftOut.class);
        for (LeftOut reason : List.of(LeftOut.SPAM, LeftOut.DELETED, LeftOut.TEST, LeftOut.MERGED, LeftOut.CANCELLED)) {
            expected.put(reason, 1L);
        }
        for (Metric metric : List.of(Metric.CREATED_TICKETS, Metric.SOLVED_TICKETS)) {
            assertEquals(1, march(metric).n());
            assertEquals(expected, march(metric).leftOut());
            assertEquals(BigFraction.ONE, march(metric).coverage());
        }
        assertEquals(0, march(Metric.BACKLOG).n());
    }

    @Test
    void aReopenedTicketIsOpenAgain() {
        desk.solved("A", "2026-03-10")
                .status(TicketStatus.OPEN)
                .tally(Tally.REOPENS, 1)
                .tally(Tally.AGENT_REPLIES, 1);
        assertEquals(0, march(Metric.SOLVED_TICKETS).n());
        assertEquals(0, march(Metric.REOPEN_RATE).denominator());
        assertEquals(1, march(Metric.BACKLOG).n());
        assertEquals(0, march(RESOLVED).numerator(), "open past its limit");
        assertEquals(1, march(RESOLVED).denominator());
        assertEquals(1, march(RESOLVED.of(MetricSpec.Of.FIRST)).numerator(), "its first solution stands");
    }

    @Test
    void aSolvedTicketWithoutAStampIsInNoPeriodBySolutionAndListedByArrival() {
        desk.ticket().status(TicketStatus.CLOSED).at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"));
        assertEquals(0, march(Metric.SOLVED_TICKETS).n());
        assertEquals(1, march(RESOLVED).leftOut(LeftOut.VALUE_MISSING));
        assertEquals(1, march(Metric.BACKLOG).leftOut(LeftOut.VALUE_MISSING));
        assertEquals(0, march(Metric.BACKLOG).n());
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketStatus.class,
            names = {"UNKNOWN", "UNSTATED"})
    void aTicketOfUnknownStatusIsNeverTakenForOpen(TicketStatus status) {
        desk.ticket().status(status).at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"));
        assertEquals(1, march(Metric.CREATED_TICKETS).n());
        for (MetricSpec spec : List.of(ANSWERED, RESOLVED, MetricSpec.plain(Metric.BACKLOG))) {
            assertEquals(0, march(spec).n(), spec.metric().id());
            assertEquals(
                    1, march(spec).leftOut(LeftOut.VALUE_MISSING), spec.metric().id());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketStatus.class,
            names = {"NEW", "OPEN", "PENDING_CUSTOMER", "PENDING_INTERNAL", "ON_HOLD"})
    void everyOpenStatusIsBacklog(TicketStatus status) {
        desk.ticket().status(status).at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"));
        assertEquals(1, march(Metric.BACKLOG).n());
    }

    @Test
    void aTicketIsBacklogUntilTheInstantItIsSolved() {
        desk.ticket()
                .status(TicketStatus.SOLVED)
                .at(JourneyStep.CREATED_AT, at("2026-02-01T00:00"))
                .at(JourneyStep.SOLVED_AT, at("2026-03-01T00:00"));
        assertEquals(
                1, measure(MetricSpec.plain(Metric.BACKLOG), month("2026-02")).n());
        assertEquals(
                0, measure(MetricSpec.plain(Metric.BACKLOG), month("2026-01")).n(), "not there yet");
        assertEquals(0, march(Metric.BACKLOG).n());
    }

    @Test
    void backlogOlderMeansOlderThanTheAge() {
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-31T00:00"));
        MetricSpec day = MetricSpec.plain(Metric.BACKLOG_OLDER_THAN).age(Duration.ofDays(1));
        assertEquals(0, march(day).n(), "exactly a day");
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-30T23:59:59"));
        assertEquals(1, march(day).n());
        assertEquals(2, march(Metric.BACKLOG_OLDER_THAN).n(), "no age: all");
    }

    @Test
    void theBacklogOfAPeriodUnderWayIsTakenAsOfNow() {
        desk.asOf("2026-03-16T00:00");
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-10T00:00"));
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-20T00:00"));
        assertEquals(1, march(Metric.BACKLOG).n());
    }

    @Test
    void whatComesAfterTheAsOfInstantHasNotHappened() {
        desk.asOf("2026-03-16T00:00");
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-20T09:00"));
        desk.ticket()
                .at(JourneyStep.CREATED_AT, at("2026-03-15T23:30"))
                .at(JourneyStep.FIRST_REPLY_AT, at("2026-03-16T00:10"));
        desk.ticket()
                .at(JourneyStep.CREATED_AT, at("2026-03-15T12:00"))
                .at(JourneyStep.FIRST_REPLY_AT, at("2026-03-16T00:10"));
        assertEquals(2, march(Metric.CREATED_TICKETS).n());
        assertEquals(0, march(Metric.FIRST_REPLY_TIME).n());
        assertEquals(1, march(ANSWERED).leftOut(LeftOut.PENDING));
        assertEquals(1, march(ANSWERED).n(), "twelve hours unanswered");
        assertEquals(0, march(ANSWERED).numerator());
    }

    @Test
    void stampsOutOfOrderAreLeftOut() {
        desk.ticket()
                .at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"))
                .at(JourneyStep.FIRST_REPLY_AT, at("2026-03-10T08:59"));
        assertEquals(1, march(ANSWERED).leftOut(LeftOut.OUT_OF_ORDER));
        assertEquals(1, march(Metric.FIRST_REPLY_TIME).leftOut(LeftOut.OUT_OF_ORDER));
        assertEquals(Optional.empty(), march(ANSWERED).value());
    }

    @Test
    void aClockWithoutAStartIsAValueMissing() {
        desk.ticket().at(JourneyStep.FIRST_REPLY_AT, at("2026-03-10T09:00"));
        desk.ticket().status(TicketStatus.SOLVED).at(JourneyStep.SOLVED_AT, at("2026-03-10T09:00"));
        assertEquals(1, march(Metric.FIRST_REPLY_TIME).leftOut(LeftOut.VALUE_MISSING));
        assertEquals(1, march(Metric.RESOLUTION_TIME).leftOut(LeftOut.VALUE_MISSING));
        desk.ticket().at(JourneyStep.CLOSED_AT, at("2026-03-10T09:00"));
        assertEquals(1, march(ANSWERED.by(Anchor.CLOSED)).leftOut(LeftOut.VALUE_MISSING));
        assertEquals(0, march(Metric.BACKLOG).n(), "nobody knows since when");
    }

    @Test
    void onlyIncomingTicketsAwaitAnAnswer() {
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-10T09:00")).flag(Flag.SOURCE_OUTBOUND);
        assertEquals(1, march(ANSWERED).leftOut(LeftOut.OUTBOUND));
        assertEquals(1, march(RESOLVED).n(), "but they await a solution");
    }

    @Test
    void hoursMayBeAnOfficesOrTheUnits() {
        // Friday 16:30 to Monday 09:10: 40 office minutes; North works by the office, South by every hour.
        for (String team : List.of("A", "C", "")) {
            desk.ticket("desk", team)
                    .at(JourneyStep.CREATED_AT, at("2026-03-13T16:30"))
                    .at(JourneyStep.FIRST_REPLY_AT, at("2026-03-16T09:10"));
        }
        assertEquals(0, march(ANSWERED).numerator());
        assertEquals(3, march(ANSWERED.clock(new Clock.Office("office"))).numerator());
        assertEquals(1, march(ANSWERED.clock(new Clock.OfUnit())).numerator());
        assertThrows(IllegalArgumentException.class, () -> march(ANSWERED.clock(new Clock.Office("night"))));
    }

    @Test
    void theAnchorPutsATicketIntoItsPeriod() {
        desk.asOf("2026-06-01T00:00");
        desk.solved("A", "2026-03-31")
                .at(JourneyStep.FIRST_REPLY_AT, at("2026-03-31T11:30"))
                .at(JourneyStep.SOLVED_AT, at("2026-04-02T12:00"))
                .at(JourneyStep.CLOSED_AT, at("2026-05-04T12:00"))
                .at(JourneyStep.CSAT_AT, at("2026-05-01T12:00"))
                .rating(Rating.GOOD)
                .at(JourneyStep.FIRST_ASSIGNED_AT, at("2026-03-31T11:10"))
                .at(JourneyStep.ACKNOWLEDGED_AT, at("2026-03-31T11:10"))
                .at(JourneyStep.TRIAGED_AT, at("2026-03-31T11:20"))
                .at(JourneyStep.FIRST_HUMAN_REPLY_AT, at("2026-03-31T11:30"))
                .at(JourneyStep.CONFIRMED_AT, at("2026-04-03T12:00"))
                .given(Given.REQUESTER_WAIT_MIN, 60)
                .score(Survey.CES, BigFraction.of(5))
                .score(Survey.NPS, BigFraction.of(9))
                .score(Survey.QA_SCORE, BigFraction.ONE)
                .label(Label.SLA_FRT_STATUS, "met")
                .tally(Tally.BOT_REPLIES, 1)
                .tally(Tally.ESCALATION_LEVEL, 0)
                .tally(Tally.GROUP_STATIONS, 1)
                .tally(Tally.AGENT_REPLIES, 1)
                .tally(Tally.REOPENS, 0)
                .events(List.of(TicketEvent.of(
                        at("2026-03-02T10:00"), TicketEvent.Kind.CATEGORY, "", "Returns", TicketEvent.Actor.AGENT)));
        for (Metric metric : Metric.values()) {
            if (Standing.stands(metric) || metric.isOfFacts() || metric.isOfEvents()) {
                continue;
            }
            MetricSpec spec = MetricSpec.plain(metric).limit(Duration.ofHours(1));
            assertEquals(1, march(spec.by(Anchor.CREATED)).n(), metric.id());
            assertEquals(1, march(spec.by(Anchor.REPLIED)).n(), metric.id());
            assertEquals(1, measure(spec.by(Anchor.SOLVED), APRIL).n(), metric.id());
            assertEquals(1, measure(spec.by(Anchor.CLOSED), month("2026-05")).n(), metric.id());
            assertEquals(1, measure(spec.by(Anchor.RATED), month("2026-05")).n(), metric.id());
            assertEquals(0, march(spec.by(Anchor.PERIOD_END)).n(), metric.id());
        }
        assertEquals(
                1, march(RESOLVED.of(MetricSpec.Of.FIRST).by(Anchor.SOLVED)).n());
    }

    @Test
    void anOpenTicketIsInNoPeriodByItsSolution() {
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-01T09:00"));
        assertEquals(1, march(RESOLVED).denominator());
        assertEquals(0, march(RESOLVED.by(Anchor.SOLVED)).denominator());
        assertEquals(
                1,
                march(MetricSpec.plain(Metric.RESOLUTION_TIME).by(Anchor.CREATED))
                        .leftOut(LeftOut.PENDING));
    }

    @Test
    void aRatingWithoutADayCountsWhereTheTicketWasSolved() {
        desk.solved("A", "2026-03-10").rating(Rating.BAD);
        desk.solved("A", "2026-03-10").rating(Rating.OFFERED);
        desk.solved("A", "2026-03-10");
        assertEquals(1, march(Metric.CSAT).denominator());
        assertEquals(0, march(Metric.CSAT).numerator());
        assertEquals(2, march(Metric.CSAT).leftOut(LeftOut.UNRATED));
        assertEquals(2, march(Metric.CSAT_RESPONSE).denominator());
        assertEquals(1, march(Metric.CSAT_RESPONSE).leftOut(LeftOut.UNSURVEYED));
    }

    @Test
    void anExportWithoutTheColumnIsNamedNotCounted() {
        desk.fills("other", TicketKey.STATUS, JourneyStep.CREATED_AT, JourneyStep.SOLVED_AT);
        for (int i = 0; i < 4; i++) {
            desk.solved("A", "2026-03-10").rating(i == 0 ? Rating.GOOD : Rating.UNOFFERED);
            desk.ticket("other", "A")
                    .status(i < 2 ? TicketStatus.SOLVED : TicketStatus.OPEN)
                    .at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"))
                    .at(JourneyStep.SOLVED_AT, at("2026-03-10T10:00"));
        }
        Measurement replies = march(Metric.ONE_TOUCH);
        assertEquals(2, replies.leftOut(LeftOut.COLUMN_MISSING), "the open ones would not be in it anyway");
        Measurement response = march(Metric.CSAT_RESPONSE);
        assertEquals(
                BigFraction.of(4, 6), response.coverage(), "unrated tickets of an export with ratings are covered");
        assertEquals(
                4, march(Metric.FIRST_REPLY_TIME).leftOut(LeftOut.COLUMN_MISSING), "by arrival, for want of a reply");
    }

    @Test
    void withoutStatusNothingIsSolvedNorOpen() {
        desk.fills("other", JourneyStep.CREATED_AT, JourneyStep.SOLVED_AT, Survey.CSAT);
        desk.ticket("other", "A")
                .status(TicketStatus.UNSTATED)
                .at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"))
                .at(JourneyStep.SOLVED_AT, at("2026-03-10T10:00"));
        for (Metric metric : List.of(Metric.SOLVED_TICKETS, Metric.RESOLUTION_TIME, Metric.BACKLOG, Metric.FCR)) {
            assertEquals(1, march(metric).leftOut(LeftOut.COLUMN_MISSING), metric.id());
            assertEquals(BigFraction.ZERO, march(metric).coverage(), metric.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED, CREATED_AT",
        "REPLIED, FIRST_REPLY_AT",
        "CLOSED, CLOSED_AT",
        "SOLVED, SOLVED_AT",
        "SOLVED, STATUS",
    })
    void withoutItsAnchorsColumnAMetricCannotBeMeasured(Anchor anchor, String lacking) {
        desk.fills(
                "other",
                Column.all().stream()
                        .filter(column -> !column.name().equals(lacking))
                        .toArray(Column[]::new));
        desk.ticket("other", "A").at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"));
        assertEquals(1, march(MetricSpec.plain(Metric.CSAT).by(anchor)).leftOut(LeftOut.COLUMN_MISSING));
    }

    @Test
    void aRatingNeedsADayOfItsOwnOrOfTheSolution() {
        desk.fills("none", JourneyStep.CREATED_AT, Survey.CSAT);
        desk.fills("some", JourneyStep.CREATED_AT, Survey.CSAT, JourneyStep.CSAT_AT);
        for (String source : List.of("none", "some")) {
            desk.ticket(source, "A")
                    .rating(Rating.GOOD)
                    .at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"))
                    .at(JourneyStep.CSAT_AT, at("2026-03-11T09:00"));
        }
        assertEquals(1, march(Metric.CSAT).n());
        assertEquals(1, march(Metric.CSAT).leftOut(LeftOut.COLUMN_MISSING));
    }

    @Test
    void theFirstSolutionNeedsItsOwnColumn() {
        desk.fills("other", TicketKey.STATUS, JourneyStep.CREATED_AT, JourneyStep.SOLVED_AT);
        desk.ticket("other", "A")
                .status(TicketStatus.SOLVED)
                .at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"))
                .at(JourneyStep.SOLVED_AT, at("2026-03-10T10:00"));
        assertEquals(1, march(RESOLVED).n());
        assertEquals(1, march(RESOLVED.of(MetricSpec.Of.FIRST)).leftOut(LeftOut.COLUMN_MISSING));
        assertEquals(
                1, march(RESOLVED.of(MetricSpec.Of.FIRST).by(Anchor.SOLVED)).leftOut(LeftOut.COLUMN_MISSING));
    }

    @Test
    void firstContactByTheCustomersWords() {
        desk.solved("A", "2026-03-10").tally(Tally.CUSTOMER_REPLIES, 0).tally(Tally.AGENT_REPLIES, 3);
        desk.solved("A", "2026-03-10").tally(Tally.CUSTOMER_REPLIES, 1).tally(Tally.AGENT_REPLIES, 1);
        desk.solved("A", "2026-03-10").tally(Tally.CUSTOMER_REPLIES, 0).tally(Tally.AGENT_REPLIES, 0);
        desk.solved("A", "2026-03-10").tally(Tally.CUSTOMER_REPLIES, 0);
        desk.solved("A", "2026-03-10").tally(Tally.AGENT_REPLIES, 1);
        Measurement replied = march(fcr(MetricSpec.Of.REPLIED, MetricSpec.Rule.CUSTOMER));
        assertEquals(BigFraction.of(1, 2), replied.value().orElseThrow());
        assertEquals(1, replied.leftOut(LeftOut.SOLVED_WITHOUT_REPLY));
        assertEquals(2, replied.leftOut(LeftOut.VALUE_MISSING));
        Measurement solved = march(fcr(MetricSpec.Of.SOLVED, MetricSpec.Rule.CUSTOMER));
        assertEquals(3, solved.numerator());
        assertEquals(4, solved.denominator());
    }

    @Test
    void firstContactStrictlyNeedsBothCounters() {
        desk.solved("A", "2026-03-10").tally(Tally.AGENT_REPLIES, 1);
        desk.solved("A", "2026-03-10").tally(Tally.REOPENS, 0);
        Measurement strict = march(fcr(MetricSpec.Of.SOLVED, MetricSpec.Rule.NONE));
        assertEquals(2, strict.leftOut(LeftOut.VALUE_MISSING));
        assertEquals(
                2, march(fcr(MetricSpec.Of.REPLIED, MetricSpec.Rule.STRICT)).leftOut(LeftOut.VALUE_MISSING));
        assertEquals(1, march(Metric.ONE_TOUCH).leftOut(LeftOut.VALUE_MISSING));
        assertEquals(1, march(Metric.REOPEN_RATE).leftOut(LeftOut.VALUE_MISSING));
    }

    @Test
    void firstContactByAQuietWeek() {
        MetricSpec quiet = fcr(MetricSpec.Of.SOLVED, MetricSpec.Rule.WINDOW);
        desk.asOf("2026-06-01T00:00");
        quietly("2026-03-02", "eve", "billing", 0);
        // The next one comes six days later, and one nine days after that.
        quietly("2026-03-08", "eve", "billing", 0);
        quietly("2026-03-17", "eve", "billing", 0);
        quietly("2026-03-09", "eve", "returns", 0);
        quietly("2026-03-09", "", "billing", 0);
        quietly("2026-03-09", "kim", "billing", 1);
        desk.solved("A", "2026-03-10").label(Label.REQUESTER, "lee");
        Measurement found = march(quiet);
        assertEquals(4, found.numerator());
        assertEquals(6, found.denominator());
        assertEquals(1, found.leftOut(LeftOut.VALUE_MISSING));
    }

    private void quietly(String day, String requester, String category, int reopens) {
        desk.solved("A", day)
                .label(Label.REQUESTER, requester)
                .label(Label.CATEGORY, category)
                .tally(Tally.REOPENS, reopens);
    }

    @Test
    void whatAWindowNeedsIsItsOwn() {
        assertEquals(
                List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT, Tally.REOPENS, Label.REQUESTER, Tally.AGENT_REPLIES),
                Needs.of(fcr(MetricSpec.Of.REPLIED, MetricSpec.Rule.WINDOW)));
        assertEquals(
                List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT, Tally.CUSTOMER_REPLIES),
                Needs.of(fcr(MetricSpec.Of.SOLVED, MetricSpec.Rule.CUSTOMER)));
        assertEquals(Metric.FCR.columns(), Needs.of(MetricSpec.plain(Metric.FCR)));
    }

    @Test
    void filtersByTagAndStatusChooseTickets() {
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-10T09:00")).label(Label.TAGS, "VIP refund");
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-10T09:00")).label(Label.TAGS, "refunded");
        MetricSpec created = MetricSpec.plain(Metric.CREATED_TICKETS);
        Filter tagged = new Filter(Map.of(Label.TAGS, new Filter.In(Set.of("Refund"))));
        Filter untagged = new Filter(Map.of(Label.TAGS, new Filter.NotIn(Set.of("refund"))));
        Filter open = new Filter(Map.of(TicketKey.STATUS, new Filter.In(Set.of("open"))));
        assertEquals(1, march(created.where(tagged)).n());
        assertEquals(1, march(created.where(untagged)).n());
        assertEquals(2, march(MetricSpec.plain(Metric.BACKLOG).where(open)).n());
        assertEquals(1, march(MetricSpec.plain(Metric.BACKLOG).where(tagged)).n());
    }

    @Test
    void aTicketOfNoUnitBelongsToTheWholeOnly() {
        desk.ticket("desk", "Z").at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"));
        Ledger created = new Ledger(MetricSpec.plain(Metric.CREATED_TICKETS), desk.population());
        assertEquals(1, created.measure(WHOLE, MARCH).n());
        assertEquals(0, created.measure(Desk.scope("North"), MARCH).n());
        assertEquals(
                Set.of(""),
                created.parts(WHOLE, MARCH, desk.population()::leafOf).keySet());
        Ledger backlog = new Ledger(MetricSpec.plain(Metric.BACKLOG), desk.population());
        assertEquals(0, backlog.measure(Desk.scope("A"), MARCH).n());
    }

    @Test
    void aLineShowsWhatTheClockShowed() {
        desk.ticket()
                .at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"))
                .at(JourneyStep.FIRST_REPLY_AT, at("2026-03-10T09:01:01"));
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-31T23:50"));
        List<Ledger.Line> lines = new Ledger(ANSWERED, desk.population()).lines(WHOLE, MARCH);
        assertEquals(OptionalLong.of(61), lines.getFirst().seconds());
        assertEquals(OptionalLong.of(600), lines.getLast().seconds());
        Ledger time = new Ledger(MetricSpec.plain(Metric.FIRST_REPLY_TIME), desk.population());
        assertEquals(61, time.sample(WHOLE, MARCH)[0]);
        assertEquals(Metric.FIRST_REPLY_TIME, time.spec().metric());
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Population population = desk.population();
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"));
        assertThrows(IllegalArgumentException.class, () -> new Counting(MetricSpec.plain(Metric.BACKLOG), population));
        assertThrows(IllegalArgumentException.class, () -> march(Metric.FIRST_REPLY_WITHIN), "no limit");
        assertThrows(IllegalArgumentException.class, () -> Quantiles.percent(Statistic.MEAN));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.percent(Statistic.MAX));
    }

    @Test
    void ledgersAreMadeOnce() {
        Ledgers ledgers = new Ledgers(desk.population());
        assertEquals(
                ledgers.of(ANSWERED),
                ledgers.of(MetricSpec.plain(Metric.FIRST_REPLY_WITHIN).limit(Duration.ofMinutes(60))));
        assertEquals(Desk.BERLIN, ledgers.population().zone());
    }

    @Test
    void reasonsAreWords() {
        assertEquals("solved-without-reply", LeftOut.SOLVED_WITHOUT_REPLY.word());
        assertEquals("pending", LeftOut.PENDING.word());
    }

    @Test
    void percentilesInterpolate() {
        long[] sorted = {0, 60, 120, 180, 240};
        assertEquals(
                BigFraction.of(3), Quantiles.minutes(sorted, 600, Statistic.P75).orElseThrow());
        assertEquals(
                BigFraction.of(19, 5),
                Quantiles.minutes(sorted, 600, Statistic.P95).orElseThrow());
        assertEquals(
                BigFraction.of(4), Quantiles.minutes(sorted, 600, Statistic.MAX).orElseThrow());
        assertEquals(Optional.empty(), Quantiles.minutes(new long[0], 0, Statistic.MAX));
    }
}
