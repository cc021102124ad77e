package goalpack.pack;

import goalpack.goal.Direction;
import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.Judgement;
import goalpack.score.Organisation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Draws questions for the talk from what a page shows. */
final class Questions {
    private Questions() {}

    /** @param day the last one that counts */
    static List<Question> of(FrontPage front, LocalDate day) {
        List<GoalResult> goals = front.scorecard().goals();
        Stream<Question> guardrails = goals.stream()
                .filter(goal -> goal.verdict().status().isReached())
                .flatMap(goal -> goal.guardrails().stream()
                        .filter(GuardrailResult::isBroken)
                        .map(guardrail -> new Question.GuardrailAgainstGoal(goal, guardrail)));
        Stream<Question> units = goals.stream().flatMap(goal -> apart(goal).stream());
        Stream<Question> partners = front.partners().stream()
                .filter(part -> part.reached().filter(kept -> !kept).isPresent())
                .map(Question.PartnerLate::new);
        Stream<Question> needs = goals.stream()
                .flatMap(goal -> goal.goal().needs().stream()
                        .filter(need ->
                                need.given().filter(on -> !on.isAfter(day)).isEmpty())
                        .map(need -> new Question.NeedOpen(goal, need)));
        return Stream.of(guardrails, units, partners, needs)
                .flatMap(found -> found)
                .toList();
    }

    /** Of the units that differ clearly from the rest the furthest ahead of the whole and the furthest behind it. */
    private static Optional<Question> apart(GoalResult goal) {
        Direction better = Judgement.direction(goal.goal(), goal.ladder());
        if (better == Direction.BAND || better == Direction.UNDECIDED) {
            return Optional.empty();
        }
        Comparator<Contribution> byValue = Comparator.comparing(Questions::value);
        List<Contribution> clear = goal.byUnit().stream()
                .filter(part -> part.difference() == Contribution.Difference.CLEAR)
                .filter(part -> !part.name().isEmpty() && !part.name().equals(Organisation.OTHERS))
                .filter(part -> part.actual().value().isPresent())
                .sorted(better == Direction.LOWER ? byValue : byValue.reversed())
                .toList();
        return goal.actual()
                .value()
                .filter(whole -> clear.size() > 1
                        && lead(better, value(clear.getFirst()), whole) > 0
                        && lead(better, value(clear.getLast()), whole) < 0)
                .map(whole -> new Question.UnitsApart(goal, clear.getFirst(), clear.getLast()));
    }

    private static int lead(Direction better, BigFraction one, BigFraction other) {
        return better == Direction.LOWER ? other.compareTo(one) : one.compareTo(other);
    }

    private static BigFraction value(Contribution part) {
        return part.actual().value().orElseThrow();
    }
}
