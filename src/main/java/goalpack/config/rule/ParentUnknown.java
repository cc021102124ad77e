package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A goal that serves a goal which the book does not hold. */
final class ParentUnknown implements WrittenRule {
    @Override
    public String name() {
        return "parent-unknown";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        List<String> known = new ArrayList<>(List.of(Goal.MISSION));
        book.names("goals").ifPresent(known::addAll);
        return book.legibleGoals().values().stream()
                .flatMap(goal -> goal.written().at("serves").stream())
                .filter(served -> !known.contains(served.text()))
                .map(served -> Problem.stops(name(), served.place(), Likeness.arguments(served.text(), known)));
    }
}
