package goalpack.score;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.score.Agreed.exact;
import static goalpack.score.Agreed.marks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.Metric;
import goalpack.goal.Revision;
import goalpack.measure.Desk;
import goalpack.period.FiscalYear;
import goalpack.period.Period;
import goalpack.period.Periods;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a goal goes over a half or a year: by the periods that its target speaks of. */
class CoursesTest {
    private static final Periods PERIODS = new Periods(FiscalYear.CALENDAR);
    private static final Period HALF = PERIODS.containing(LocalDate.parse("2026-03-01"), Period.Kind.HALF);

    private final Desk desk = new Desk();

    private Scoring halfAYear() {
        for (int month = 1; month <= 6; month++) {
            desk.solved("A", "2026-0" + month + "-10", 30 + month, 40);
        }
        desk.asOf("2026-07-01T00:00");
        return ResultTest.scoring(desk, "2026-06-30");
    }

    @Test
    void aHalfIsForecastByItsMonths() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.8").from("2026-01-01").goal();
        Outlook outlook = halfAYear().result(goal, WHOLE, HALF, List.of()).outlook();
        assertEquals(
                Optional.of(exact("0.875")), outlook.forecast().orElseThrow().rest(), "April to June");
        assertEquals(6, outlook.trend().orElseThrow().periods());
    }

    @Test
    void aTargetThatSpeaksOfHalvesIsForecastByHalves() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.8")
                .every(Every.HALF)
                .from("2026-01-01")
                .goal();
        assertEquals(
                Optional.empty(),
                halfAYear().result(goal, WHOLE, HALF, List.of()).outlook().forecast());
    }

    @Test
    void theMonthsOfAHalfEachHaveTheirVerdict() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.8").from("2026-02-01").goal();
        List<Status> statuses = halfAYear().points(goal, WHOLE, PERIODS.monthsIn(HALF)).stream()
                .map(PeriodPoint::status)
                .toList();
        assertEquals(
                List.of(Status.NOT_APPLICABLE, Status.MET, Status.MET, Status.MET, Status.MET, Status.MET), statuses);
        Goal steps = Agreed.onMilestones(Agreed.milestone("2026-03-01", "", 1)).goal();
        assertTrue(halfAYear().points(steps, WHOLE, PERIODS.monthsIn(HALF)).isEmpty());
    }

    @Test
    void theCourseEndsWithThePeriodAndTheTargetGoesOn() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.8")
                .from("2026-01-01")
                .until("2026-08-31")
                .revised("2026-08-01", Revision.Kind.ADJUSTMENT, marks("", "", "0.9", ""))
                .goal();
        Scoring scoring = halfAYear();
        assertEquals(
                "2026-06", scoring.course(goal, WHOLE, HALF).getLast().period().id());
        assertEquals(13, scoring.course(goal, WHOLE, HALF).size());
        List<PeriodPoint> ahead = scoring.ahead(
                goal, WHOLE, PERIODS.monthsIn(PERIODS.containing(LocalDate.parse("2026-09-01"), Period.Kind.QUARTER)));
        assertEquals(
                List.of(Optional.of(exact("0.8")), Optional.of(exact("0.9")), Optional.empty()),
                ahead.stream().map(PeriodPoint::target).toList());
        assertEquals(Status.NOT_APPLICABLE, ahead.getLast().status());
        assertEquals(Status.NOT_STARTED, ahead.getFirst().status());
    }

    @Test
    void whatWasFirstAgreedIsHeldBesideWhatHoldsNow() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.8")
                .from("2026-01-01")
                .revised("2026-04-01", Revision.Kind.ADJUSTMENT, marks("", "", "0.9", ""))
                .goal();
        Scoring scoring = halfAYear();
        GoalResult result = scoring.result(goal, WHOLE, HALF, List.of());
        FirstAgreed first = scoring.firstAgreed(result, HALF);
        assertEquals(Optional.of(exact("0.8")), first.ladder().target());
        assertEquals(Optional.of(result.actual().value().orElseThrow().divide(exact("0.8"))), first.attainment());
        Period before = PERIODS.previous(HALF);
        GoalResult none = scoring.result(goal, WHOLE, before, List.of());
        assertEquals(Optional.empty(), scoring.firstAgreed(none, before).attainment());
    }
}
