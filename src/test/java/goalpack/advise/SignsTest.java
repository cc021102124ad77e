package goalpack.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.Goal;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.measure.Desk;
import goalpack.measure.Ledgers;
import goalpack.period.FiscalYear;
import goalpack.period.Periods;
import goalpack.score.Agreed;
import goalpack.score.GoalResult;
import goalpack.score.Scoring;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Rating;
import goalpack.ticket.Tally;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketStatus;
import goalpack.ticket.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tickets show that is worth a look together, and what they do not. */
class SignsTest {
    private static final Periods PERIODS = new Periods(FiscalYear.CALENDAR);

    private final Desk desk = new Desk().asOf("2026-04-15T00:00");

    private List<Sign> signs(MetricSpec spec) {
        return signs(Agreed.on(spec).target("0.9").goal(), Desk.WHOLE);
    }

    private List<Sign> signs(Goal goal, Scope scope) {
        Ledgers ledgers = new Ledgers(desk.population());
        GoalResult result = new Scoring(ledgers, PERIODS, LocalDate.parse("2026-04-14"))
                .result(goal, scope, Desk.month("2026-03"), List.of());
        return new Signs(ledgers, PERIODS).of(result, Desk.month("2026-03"));
    }

    private static MetricSpec within4h() {
        return MetricSpec.plain(Metric.FIRST_REPLY_WITHIN).limit(Duration.ofHours(4));
    }

    private void answered(int tickets, int seconds) {
        Instant created = Desk.at("2026-03-10T09:00");
        for (int i = 0; i < tickets; i++) {
            desk.ticket()
                    .at(JourneyStep.CREATED_AT, created)
                    .at(JourneyStep.FIRST_REPLY_AT, created.plusSeconds(seconds));
        }
    }

    @Test
    void answersThatCrowdBeforeTheLimitAreWorthALook() {
        answered(28, 14_400);
        answered(9, 14_401);
        assertEquals(List.of(new Sign.Bunching(Duration.ofHours(4), 28, 9)), signs(within4h()));
    }

    @Test
    void threeTimesAsManyBeforeTheLimitAreNotYetACrowd() {
        answered(27, 14_400);
        answered(9, 15_840);
        answered(200, 12_960);
        answered(200, 15_841);
        assertEquals(List.of(), signs(within4h()), "nine tenths and eleven tenths of the limit are outside and inside");
    }

    @Test
    void fewerThanThirtyAroundTheLimitAreNoCrowd() {
        answered(29, 14_400);
        assertEquals(List.of(), signs(within4h()));
        answered(1, 12_961);
        assertEquals(List.of(new Sign.Bunching(Duration.ofHours(4), 30, 0)), signs(within4h()));
    }

    private void solved(int tickets, String day, int openedAgainAfter) {
        Instant solved = Desk.at(day + "T12:00");
        for (int i = 0; i < tickets; i++) {
            TicketBuilder ticket = desk.ticket().at(JourneyStep.CREATED_AT, Desk.at(day + "T09:00"));
            TicketEvent first = TicketEvent.status(solved, TicketStatus.OPEN, TicketStatus.SOLVED);
            if (openedAgainAfter == 0) {
                ticket.status(TicketStatus.SOLVED)
                        .at(JourneyStep.SOLVED_AT, solved)
                        .events(List.of(first));
            } else {
                Instant again = solved.plus(Duration.ofDays(openedAgainAfter));
                ticket.events(List.of(first, TicketEvent.status(again, TicketStatus.SOLVED, TicketStatus.OPEN)));
            }
        }
    }

    @Test
    void ticketsSolvedForTheLastDayThatComeBackAreWorthALook() {
        solved(30, "2026-03-31", 0);
        solved(10, "2026-03-30", 7);
        solved(95, "2026-03-29", 0);
        solved(5, "2026-03-02", 3);
        assertEquals(
                List.of(new Sign.SolvedForTheDay(new Sign.Share(10, 40), new Sign.Share(5, 100))),
                signs(MetricSpec.plain(Metric.SOLVED_TICKETS)));
    }

    @Test
    void whatComesBackAfterAWeekIsNotLaidToTheLastDay() {
        solved(30, "2026-03-31", 0);
        solved(10, "2026-03-30", 8);
        solved(95, "2026-03-29", 0);
        solved(5, "2026-03-02", 3);
        assertEquals(List.of(), signs(MetricSpec.plain(Metric.SOLVED_TICKETS)));
        assertEquals(
                new OpenedAgain(new Sign.Share(0, 40), new Sign.Share(5, 100)),
                OpenedAgain.of(desk.population(), MetricSpec.plain(Metric.FCR), Desk.WHOLE, Desk.month("2026-03")));
    }

    /** Tickets first solved on the day, as an export without events has them: opened again so many hours after it. */
    private void counted(int tickets, String day, int openings, int hours) {
        Instant first = Desk.at(day + "T12:00");
        for (int i = 0; i < tickets; i++) {
            desk.solved("A", day)
                    .at(JourneyStep.FIRST_SOLVED_AT, first)
                    .at(JourneyStep.SOLVED_AT, first.plus(Duration.ofHours(hours)))
                    .tally(Tally.REOPENS, openings);
        }
    }

    private void withoutEvents() {
        desk.fills(
                "desk",
                Column.all().stream().filter(column -> column != Told.EVENTS).toArray(Column[]::new));
    }

    @Test
    void anExportThatCountsTheOpeningsTellsItWithoutEvents() {
        withoutEvents();
        counted(40, "2026-03-31", 0, 0);
        counted(20, "2026-03-30", 1, 7 * 24);
        counted(99, "2026-03-10", 0, 0);
        counted(1, "2026-03-10", 2, 3);
        assertEquals(
                List.of(new Sign.SolvedForTheDay(new Sign.Share(20, 60), new Sign.Share(1, 100))),
                signs(MetricSpec.plain(Metric.FCR)));
    }

    @Test
    void anOpeningWhoseDayNobodyKnowsIsLeftOut() {
        withoutEvents();
        counted(40, "2026-03-31", 0, 0);
        counted(20, "2026-03-30", 1, 7 * 24 + 1);
        counted(99, "2026-03-10", 0, 0);
        assertEquals(List.of(), signs(MetricSpec.plain(Metric.FCR)));
    }

    @Test
    void oneThatIsStillOpenWithinTheWeekCameBackSoon() {
        withoutEvents();
        desk.asOf("2026-04-06T12:00");
        counted(40, "2026-03-31", 0, 0);
        counted(99, "2026-03-10", 0, 0);
        for (int i = 0; i < 20; i++) {
            desk.ticket()
                    .at(JourneyStep.CREATED_AT, Desk.at("2026-03-30T09:00"))
                    .at(JourneyStep.FIRST_SOLVED_AT, Desk.at("2026-03-30T12:00"))
                    .tally(Tally.REOPENS, 1);
        }
        assertEquals(
                List.of(new Sign.SolvedForTheDay(new Sign.Share(20, 60), new Sign.Share(0, 99))),
                signs(MetricSpec.plain(Metric.FCR)));
    }

    private void surveyed(String day, int asked, int all) {
        for (int i = 0; i < all; i++) {
            desk.solved("A", day).rating(i < asked ? Rating.GOOD : Rating.UNOFFERED);
        }
    }

    @Test
    void fewerCustomersAskedIsWorthALook() {
        surveyed("2026-02-10", 30, 50);
        surveyed("2026-03-10", 24, 50);
        List<Sign> signs = signs(MetricSpec.plain(Metric.CSAT));
        assertEquals(1, signs.size());
        Sign.FewerAsked fewer = (Sign.FewerAsked) signs.getFirst();
        assertEquals(24, fewer.now().numerator());
        assertEquals(30, fewer.before().numerator());
        assertEquals(List.of(), signs(MetricSpec.plain(Metric.SOLVED_TICKETS)));
    }

    @Test
    void tenPointsFewerAreNotYetWorthALook() {
        surveyed("2026-02-10", 30, 50);
        surveyed("2026-03-10", 25, 50);
        assertEquals(List.of(), signs(MetricSpec.plain(Metric.CSAT)));
    }

    private void unanswered(String day, int without, int all) {
        for (int i = 0; i < all; i++) {
            desk.solved("A", day)
                    .tally(Tally.AGENT_REPLIES, i < without ? 0 : 1)
                    .tally(Tally.REOPENS, 0);
        }
    }

    @Test
    void moreTicketsSolvedWithoutAnAnswerAreWorthALook() {
        unanswered("2026-02-10", 4, 100);
        unanswered("2026-03-10", 14, 100);
        List<Sign> signs = signs(MetricSpec.plain(Metric.FCR));
        assertEquals(1, signs.size());
        assertEquals(14, ((Sign.MoreUnanswered) signs.getFirst()).now().numerator());
    }

    @Test
    void aRiseThatMayBeChanceIsNotWorthALook() {
        unanswered("2026-02-10", 4, 100);
        unanswered("2026-03-10", 9, 100);
        assertEquals(List.of(), signs(MetricSpec.plain(Metric.FCR)));
    }

    @Test
    void aGoalThatWasNotMeasuredShowsNothing() {
        answered(60, 14_400);
        assertEquals(
                List.of(),
                signs(Agreed.on(within4h()).target("0.9").from("2026-05-01").goal(), Desk.WHOLE));
        assertEquals(
                List.of(),
                signs(Agreed.onMilestones(Agreed.milestone("2026-03-01", "", 1)).goal(), Desk.WHOLE));
        assertEquals(List.of(), signs(Agreed.on(within4h()).target("0.9").goal(), Desk.scope("South")));
    }
}
