package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.goal.AddsUp;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A goal as written, with what it takes from its parent when it adds up by the same metric. */
public record WrittenGoal(String id, Written written, WrittenBook book) {

    public String role() {
        return written.text("role").orElse("");
    }

    public Optional<String> serves() {
        return written.text("serves");
    }

    /** What can be read of the goal it serves. */
    public Optional<WrittenGoal> parent() {
        return serves().filter(served -> !served.equals(Goal.MISSION)).flatMap(book::goal);
    }

    public AddsUp addsUp() {
        return written.text("adds-up").flatMap(AddsUp::of).orElseGet(this::usualLink);
    }

    private AddsUp usualLink() {
        boolean scored = parent().flatMap(parent -> parent.written.text("kind"))
                .filter(GoalKind.SCORE.word()::equals)
                .isPresent();
        return scored ? AddsUp.SCORE : AddsUp.SUPPORTS;
    }

    /** A goal of the same role that serves another of that role. */
    public boolean isSubGoal() {
        return parent().filter(parent -> parent.role().equals(role())).isPresent();
    }

    /** The value of a key, its own or else that of the goal it shares its metric with. */
    public Optional<Written> shared(String key) {
        return shared(key, new HashSet<>());
    }

    private Optional<Written> shared(String key, Set<String> seen) {
        Optional<Written> own = written.at(key);
        if (own.isPresent() || addsUp() != AddsUp.SAME_METRIC || !seen.add(id)) {
            return own;
        }
        return parent().flatMap(parent -> parent.shared(key, seen));
    }

    /** The metric, as far as it is known to the catalogue. */
    public Optional<Metric> metric() {
        return shared("metric").flatMap(metric -> Metric.of(metric.text()));
    }

    public Optional<MetricKind> metricKind() {
        return metric().map(Metric::kind);
    }

    /** What reaching the goal means, as written or as follows from metric and target. */
    public GoalKind kind() {
        return written.text("kind").flatMap(GoalKind::of).orElseGet(() -> Defaults.kind(this));
    }
}
