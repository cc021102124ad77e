package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.bind.WrittenGoal;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Goals that serve each other in a circle. */
final class CascadeCycle implements WrittenRule {
    @Override
    public String name() {
        return "cascade-cycle";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        Map<String, String> served = new HashMap<>();
        for (WrittenGoal goal : book.legibleGoals().values()) {
            goal.serves().ifPresent(parent -> served.put(goal.id(), parent));
        }
        return Circles.in(book.legibleGoals().keySet(), served)
                .map(circle -> Problem.stops(
                        name(),
                        book.legible()
                                .at("goals", circle.getFirst(), "serves")
                                .map(Written::place)
                                .orElseThrow(),
                        Map.of("circle", String.join(" → ", circle))));
    }
}
