package goalpack.pack;

import goalpack.score.GoalResult;
import java.util.List;
import java.util.Optional;

/**
 * A goal that is short although all who carry it reached theirs: what they carry does not add up to it.
 *
 * @param children not empty
 */
public record Leak(GoalResult parent, List<GoalResult> children) {
    public Leak {
        children = List.copyOf(children);
    }

    /** @param children of all who serve the goal itself, the judged ones decide */
    static Optional<Leak> of(GoalResult parent, List<GoalResult> children) {
        List<GoalResult> judged = children.stream()
                .filter(child -> child.verdict().status().isJudged())
                .toList();
        boolean all = judged.stream().allMatch(child -> child.verdict().status().isReached());
        return parent.verdict().status().isShort() && !parent.isHeldBack() && all && !judged.isEmpty()
                ? Optional.of(new Leak(parent, judged))
                : Optional.empty();
    }
}
