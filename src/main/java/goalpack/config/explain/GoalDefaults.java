package goalpack.config.explain;

import goalpack.config.bind.WrittenBook;
import goalpack.config.bind.WrittenGoal;
import goalpack.config.written.Written;
import goalpack.goal.AddsUp;
import goalpack.goal.Anchor;
import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.MetricSpec;
import goalpack.goal.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a goal says without writing it. */
final class GoalDefaults {
    private static final List<String> SHARED =
            List.of("metric", "with", "where", "statistic", "attribution", "every", "until");

    private final Goal goal;
    private final Written written;
    private final Optional<WrittenGoal> asWritten;
    private final List<Default> defaults = new ArrayList<>();

    private GoalDefaults(Goal goal, Written written, WrittenBook book) {
        this.goal = goal;
        this.written = written;
        this.asWritten = book.goal(goal.id());
    }

    static List<Default> of(Goal goal, Written written, WrittenBook whole, GoalBook book) {
        GoalDefaults found = new GoalDefaults(goal, written, whole);
        found.cascade(book);
        found.shared();
        found.measured();
        found.time();
        found.rest();
        return found.defaults;
    }

    /** The parameters that the goal's metric takes and its "with:" leaves out. */
    static List<Default> parameters(Goal goal, Optional<Written> with) {
        List<Default> found = new ArrayList<>();
        goal.spec().ifPresent(spec -> {
            lacking(spec, with, Parameter.HOURS)
                    .ifPresent(key -> found.add(Default.of(key, "calendar", Source.PROGRAM)));
            lacking(spec, with, Parameter.OF)
                    .ifPresent(key -> found.add(Default.of(key, word(spec.of()), Source.METRIC)));
            lacking(spec, with, Parameter.RULE)
                    .ifPresent(key -> found.add(Default.of(key, word(spec.rule()), Source.METRIC)));
        });
        return found;
    }

    private static Optional<String> lacking(MetricSpec spec, Optional<Written> with, Parameter parameter) {
        return Optional.of(parameter.word())
                .filter(key -> spec.metric().parameters().contains(parameter)
                        && with.flatMap(some -> some.at(key)).isEmpty());
    }

    private void cascade(GoalBook book) {
        if (book.parentOf(goal).isPresent()) {
            add("adds-up", goal.addsUp().word(), Source.GOAL);
        }
    }

    /** What is taken from the goal whose metric it shares. */
    private void shared() {
        if (goal.addsUp() == AddsUp.SAME_METRIC) {
            SHARED.forEach(key -> asWritten
                    .flatMap(own -> own.shared(key))
                    .ifPresent(value -> add(key, YamlText.of(value), Source.PARENT)));
        }
    }

    private void measured() {
        add("kind", goal.kind().word(), Source.GOAL);
        goal.spec().ifPresent(spec -> {
            if (spec.anchor() != Anchor.PERIOD_END && spec.anchor() != Anchor.PERIOD) {
                add("by", spec.anchor().word(), Source.METRIC);
            }
            List<Default> parameters = parameters(goal, Optional.empty());
            if (!parameters.isEmpty()) {
                add("with", flow(parameters), Source.METRIC);
            }
            spec.statistic().ifPresent(statistic -> add("statistic", statistic.word(), Source.METRIC));
            if (goal.direction() == Direction.HIGHER || goal.direction() == Direction.LOWER) {
                add("better", word(goal.direction()), Source.METRIC);
            }
        });
    }

    private static String flow(List<Default> parameters) {
        return parameters.stream()
                .map(one -> one.key() + ": " + one.yaml())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private void time() {
        if (goal.spec().isPresent()) {
            add("every", goal.every().word(), Source.PROGRAM);
        }
        if (!goal.from().equals(Goal.NO_START)) {
            add("from", goal.from().toString(), Source.FISCAL_YEAR);
        }
        if (!goal.until().equals(Goal.NO_END)) {
            add("until", goal.until().toString(), Source.FISCAL_YEAR);
        }
    }

    private void rest() {
        // Written out it would be wrong as soon as goals of the role begin or end on different days.
        comment("weight", goal.weight().toString(), Source.SHARE);
        if (goal.owner().isEmpty()) {
            comment("owner", goal.role(), Source.HOLDER);
        }
    }

    private void add(String key, String yaml, Source source) {
        boolean isThere = written.at(key).isPresent()
                || defaults.stream().anyMatch(one -> one.key().equals(key));
        if (!isThere) {
            defaults.add(Default.of(key, yaml, source));
        }
    }

    private void comment(String key, String words, Source source) {
        if (written.at(key).isEmpty()) {
            defaults.add(new Default(key, words, source, Default.Form.COMMENT));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
