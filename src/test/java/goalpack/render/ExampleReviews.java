package goalpack.render;

import static goalpack.render.ExampleGoals.WHOLE;
import static goalpack.render.ExampleGoals.exact;

import goalpack.advise.Clue;
import goalpack.advise.SmartFailure;
import goalpack.advise.Suggestion;
import goalpack.goal.Need;
import goalpack.goal.Review;
import goalpack.goal.Texts;
import goalpack.pack.FrontPage;
import goalpack.pack.Pack;
import goalpack.pack.Question;
import goalpack.pack.ReviewPage;
import goalpack.pack.Reviewed;
import goalpack.period.Period;
import goalpack.score.FirstAgreed;
import goalpack.score.GoalResult;
import goalpack.score.PeriodPoint;
import goalpack.score.Scorecard;
import goalpack.score.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goal reviews with made-up figures. */
final class ExampleReviews {
    private ExampleReviews() {}

    private static final List<Period> MONTHS = List.of(
            ExampleGoals.month("2026-05"),
            ExampleGoals.month("2026-06"),
            ExampleGoals.month("2026-07"),
            ExampleGoals.month("2026-08"),
            ExampleGoals.month("2026-09"),
            ExampleGoals.month("2026-10"));

    /** One goal to raise once its guardrail holds, one to lower; every kind of question. */
    static Pack full() {
        FrontPage plain = (FrontPage) ExamplePacks.director().pages().getFirst();
        GoalResult first = ExamplePacks.aheadOf(plain.scorecard().goals().getFirst());
        GoalResult contact = plain.scorecard().goals().getLast();
        FrontPage front = new FrontPage(
                plain.volumes(),
                plain.agreed(),
                new Scorecard(
                        plain.scorecard().role(),
                        WHOLE,
                        List.of(first, contact),
                        plain.scorecard().score(),
                        plain.scorecard().coverage()),
                plain.toAct(),
                plain.cascade(),
                plain.ifAll(),
                plain.leaks(),
                plain.gap(),
                plain.partners());
        List<Question> questions = List.of(
                new Question.GuardrailAgainstGoal(first, first.guardrails().getFirst()),
                new Question.UnitsApart(
                        contact, contact.byUnit().getFirst(), contact.byUnit().getLast()),
                new Question.PartnerLate(front.partners().getFirst()),
                new Question.NeedOpen(
                        contact,
                        new Need(
                                Texts.of("Refund rights up to 50 EUR for tier 1"),
                                "Finance",
                                LocalDate.parse("2026-03-02"),
                                Optional.empty())));
        return pack(new ReviewPage(
                front,
                MONTHS,
                List.of(
                        reviewed(
                                first,
                                List.of(Clue.GUARDRAIL_BROKEN, Clue.TOO_EASY, Clue.FALLING, Clue.ENDS),
                                new Suggestion(
                                        Suggestion.Move.RAISE,
                                        Optional.of(new Suggestion.Range(exact("0.86"), exact("0.88"))),
                                        Suggestion.Proviso.GUARDRAIL),
                                SmartFailure.Why.values()),
                        reviewed(
                                contact,
                                List.of(Clue.OUT_OF_REACH),
                                new Suggestion(
                                        Suggestion.Move.LOWER,
                                        Optional.of(new Suggestion.Range(exact("0.62"), exact("0.62"))),
                                        Suggestion.Proviso.CAUSE))),
                questions,
                ExampleSigns.of(first)));
    }

    /** Nothing agreed, nothing measured, nothing to ask. */
    static Pack bare() {
        FrontPage front = (FrontPage) ExamplePacks.firstMonth().pages().getFirst();
        return pack(new ReviewPage(
                front,
                List.of(ExamplePacks.OCTOBER),
                front.scorecard().goals().stream()
                        .map(goal -> new Reviewed(
                                goal,
                                List.of(),
                                List.of(),
                                List.of(Clue.NO_FIGURES),
                                new Suggestion(Suggestion.Move.RETIRE, Optional.empty(), Suggestion.Proviso.FIGURES),
                                List.of(),
                                new FirstAgreed(goal.ladder(), Optional.empty())))
                        .toList(),
                List.of(),
                List.of()));
    }

    private static Reviewed reviewed(
            GoalResult result, List<Clue> clues, Suggestion suggestion, SmartFailure.Why... failures) {
        List<PeriodPoint> parts = result.history()
                .subList(result.history().size() - 6, result.history().size());
        List<PeriodPoint> year =
                new ArrayList<>(result.history().subList(3, result.history().size()));
        for (String month : List.of("2026-11", "2026-12")) {
            year.add(new PeriodPoint(
                    ExampleGoals.month(month),
                    ExampleGoals.NOTHING,
                    parts.getLast().target(),
                    Status.NOT_STARTED));
        }
        List<SmartFailure> why = new ArrayList<>();
        for (SmartFailure.Why one : failures) {
            why.add(new SmartFailure(one, 2, Optional.of(LocalDate.parse("2026-07-15"))));
        }
        return new Reviewed(
                result,
                parts,
                year,
                clues,
                suggestion,
                why,
                new FirstAgreed(ExampleGoals.ladder("0.7", "0.77", "0.9"), Optional.of(exact("1.11"))));
    }

    static Pack pack(ReviewPage page) {
        Pack plain = ExamplePacks.pack(Pack.Kind.GOAL_REVIEW, WHOLE, List.of(page, ExamplePacks.last()));
        return new Pack(
                plain.kind(),
                plain.organisation(),
                plain.role(),
                plain.roleTitle(),
                plain.scope(),
                new Period(
                        "2026-05-01..2026-10-31",
                        Period.Kind.RANGE,
                        LocalDate.parse("2026-05-01"),
                        LocalDate.parse("2026-11-01")),
                Review.Cycle.MID_YEAR,
                plain.language(),
                plain.standing(),
                plain.pages(),
                plain.tickets());
    }
}
