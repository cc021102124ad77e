package goalpack.advise;

import goalpack.goal.GoalBook;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Units that a role answers for and that are not shown alone, since too few people worked in them. */
final class UnitTooSmall implements FigureRule {
    @Override
    public String name() {
        return "unit-too-small";
    }

    @Override
    public Stream<Problem> judge(Experience experience) {
        GoalBook book = experience.book();
        return book.roles().stream()
                .filter(role -> role.covers() instanceof Role.Coverage.Level
                        && !book.goalsOf(role).isEmpty())
                .filter(role -> !hidden(experience, role).isEmpty())
                .map(role -> Problem.mend(
                        name(),
                        Spot.at("roles." + role.id()),
                        Map.of(
                                "role", role.id(),
                                "units", Where.names(hidden(experience, role)),
                                "smallest", book.settings().smallestUnit())));
    }

    private static List<Scope> hidden(Experience experience, Role role) {
        List<Scope> shown = experience.organisation().scopesOf(role);
        return experience.book().scopesOf(role).stream()
                .filter(scope -> !shown.contains(scope))
                .toList();
    }
}
