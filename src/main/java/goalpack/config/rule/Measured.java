package goalpack.config.rule;

import goalpack.config.bind.Mark;
import goalpack.config.bind.WrittenBook;
import goalpack.config.bind.WrittenGoal;
import goalpack.config.written.Written;
import goalpack.goal.AddsUp;
import goalpack.goal.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in the book that names, or shares, a metric: a goal, a guardrail, or a milestone's condition.
 *
 * @param metric empty when the catalogue does not know it
 * @param with the metric's parameters, shared or its own
 * @param marks what is to be in the metric's unit
 */
record Measured(Written written, Optional<Metric> metric, Optional<Written> with, List<Value> marks) {
    private static final List<String> MARKS =
            List.of("baseline", "floor", "threshold", "target", "stretch", "tolerance");

    /** A mark with the place it stands at. */
    record Value(Written written, Mark mark) {
        static Value of(Written written) {
            return new Value(written, Mark.of(written));
        }

        /** Of a text such as {@code <= 100}. */
        static Value ofLimit(Written written) {
            return new Value(written, Mark.of(written.text().replaceFirst("^[<>]=? ?", "")));
        }
    }

    /** All of them with what can be read of them, in the order of the book. */
    static Stream<Measured> in(WrittenBook book) {
        return book.legibleGoals().values().stream().flatMap(Measured::in);
    }

    /** Those of sound goals, of which may be said that something is not there; what is shared is the parent's to say. */
    static Stream<Measured> inSound(WrittenBook book) {
        return book.goals().values().stream().flatMap(goal -> in(goal).skip(sharesParameters(goal) ? 1 : 0));
    }

    private static boolean sharesParameters(WrittenGoal goal) {
        return goal.addsUp() == AddsUp.SAME_METRIC && goal.written().at("with").isEmpty();
    }

    private static Stream<Measured> in(WrittenGoal goal) {
        Written written = goal.written();
        List<Value> marks = new ArrayList<>(marks(written));
        written.at("targets").ifPresent(units -> units.keys().values().forEach(unit -> marks.addAll(marks(unit))));
        written.items("revisions").forEach(revision -> marks.addAll(marks(revision)));
        written.items("between").forEach(end -> marks.add(Value.of(end)));
        written.items("phases").forEach(phase -> phase.at("target").ifPresent(mark -> marks.add(Value.of(mark))));
        Measured own = new Measured(written, goal.metric(), goal.shared("with"), marks);
        return Stream.concat(
                Stream.of(own),
                Stream.concat(
                        written.items("guardrails").stream().map(Measured::guardrail),
                        written.items("milestones").stream()
                                .flatMap(milestone -> milestone.at("when").stream())
                                .map(Measured::condition)));
    }

    private static List<Value> marks(Written holder) {
        return MARKS.stream()
                .flatMap(key -> holder.at(key).stream())
                .map(Value::of)
                .toList();
    }

    private static Measured guardrail(Written written) {
        List<Value> marks = new ArrayList<>();
        written.at("limit").ifPresent(limit -> marks.add(Value.ofLimit(limit)));
        written.at("max-worsening", "by").ifPresent(by -> marks.add(Value.of(by)));
        return new Measured(written, metric(written), written.at("with"), marks);
    }

    private static Measured condition(Written written) {
        List<Value> marks = Stream.of("at-least", "at-most")
                .flatMap(key -> written.at(key).stream())
                .map(Value::of)
                .toList();
        return new Measured(written, metric(written), written.at("with"), marks);
    }

    private static Optional<Metric> metric(Written written) {
        return written.text("metric").flatMap(Metric::of);
    }
}
