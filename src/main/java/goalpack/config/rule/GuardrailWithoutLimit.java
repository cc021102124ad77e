package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A guardrail that nothing can break. */
final class GuardrailWithoutLimit implements WrittenRule {
    @Override
    public String name() {
        return "guardrail-without-limit";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return book.goals().values().stream()
                .flatMap(goal -> goal.written().items("guardrails").stream())
                .filter(guardrail -> guardrail.at("limit").isEmpty()
                        && guardrail.at("max-worsening").isEmpty())
                .map(guardrail -> Problem.stops(
                        name(),
                        guardrail.keyPlace(),
                        Map.of("metric", guardrail.text("metric").orElse(""))));
    }
}
