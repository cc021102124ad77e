package goalpack.config.rule;

import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A book that does not say what all its goals are for. */
final class NoMission implements AgreedRule {
    @Override
    public String name() {
        return "no-mission";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.written().whole().at("mission").isPresent()
                ? Stream.of()
                : Stream.of(Problem.mend(name(), draft.place("mission"), Map.of()));
    }
}
