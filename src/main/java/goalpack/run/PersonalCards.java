package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Privacy;
import goalpack.goal.Review;
import goalpack.goal.Role;
import goalpack.measure.Ledgers;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.score.OwnGoals;
import goalpack.score.Scorecard;
import goalpack.score.Scoring;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scorecards of single persons: none, unless the book gives a basis for them and a review names their role. */
final class PersonalCards {
    private PersonalCards() {}

    /** With a problem {@code personal-basis-over} where the basis does not hold for the period and day. */
    static List<Scorecard> of(
            GoalBook book, Ledgers ledgers, Scoring scoring, Occasion occasion, List<Problem> problems) {
        List<Role> roles = roles(book, occasion.cycle());
        Optional<Privacy.Basis> basis = book.settings().privacy().personal();
        if (roles.isEmpty() || basis.isEmpty()) {
            return List.of();
        }
        if (!basis.get().allows(occasion.period(), occasion.asOf())) {
            problems.add(Problem.mend(
                    "personal-basis-over",
                    Place.NONE,
                    Map.of(
                            "informed", basis.get().informedOn().toString(),
                            "until", basis.get().until().toString(),
                            "day", occasion.asOf().toString())));
            return List.of();
        }
        OwnGoals own = new OwnGoals(book, scoring, ledgers, basis.get());
        return roles.stream()
                .flatMap(role -> own.of(role, occasion.period(), occasion.asOf()).stream())
                .filter(card -> !card.goals().isEmpty())
                .toList();
    }

    private static List<Role> roles(GoalBook book, Review.Cycle cycle) {
        return book.reviews().stream()
                .filter(review -> review.cycle() == cycle)
                .flatMap(review -> review.packs().stream())
                .flatMap(role -> book.role(role).stream())
                .filter(role -> role.covers() instanceof Role.Coverage.Personal)
                .toList();
    }
}
