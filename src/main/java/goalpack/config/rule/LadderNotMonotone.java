package goalpack.config.rule;

import goalpack.config.bind.Mark;
import goalpack.config.written.Written;
import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.MetricKind;
import goalpack.goal.Revision;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Marks out of order: the better way is floor, threshold, target, stretch; a range's lower end comes first. */
final class LadderNotMonotone implements AgreedRule {
    @Override
    public String name() {
        return "ladder-not-monotone";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().goals().stream()
                .flatMap(goal -> goal.kind() == GoalKind.BAND ? range(draft, goal) : ladders(draft, goal));
    }

    private Stream<Problem> range(Draft draft, Goal goal) {
        return goal
                .band()
                .filter(band -> band.low().compareTo(band.high()) >= 0)
                .map(band ->
                        problem(goal, draft.place(goal, "between"), "lower end", band.low(), "upper end", band.high()))
                .stream();
    }

    private Stream<Problem> ladders(Draft draft, Goal goal) {
        Written written = draft.written(goal);
        List<Problem> problems = new ArrayList<>();
        fault(goal, goal.agreedLadder(""), written).ifPresent(problems::add);
        for (String unit : goal.targets().keySet().stream().sorted().toList()) {
            fault(goal, goal.agreedLadder(unit), written.at("targets", unit).orElse(written))
                    .ifPresent(problems::add);
        }
        for (Written revision : written.items("revisions")) {
            String from = revision.text("from").orElse("");
            goal.revisions().stream()
                    .filter(change -> change.kind() == Revision.Kind.ADJUSTMENT
                            && change.from().toString().equals(from))
                    .findFirst()
                    .flatMap(change -> fault(goal, goal.ladderOn(change.from(), ""), revision))
                    .ifPresent(problems::add);
        }
        return problems.stream().distinct();
    }

    /** The first mark that is worse than the one before it; placed at the holder's own mark if it has one. */
    private Optional<Problem> fault(Goal goal, Ladder ladder, Written holder) {
        Map<String, BigFraction> marks = new LinkedHashMap<>();
        ladder.floor().ifPresent(mark -> marks.put("floor", mark));
        ladder.threshold().ifPresent(mark -> marks.put("threshold", mark));
        ladder.target().ifPresent(mark -> marks.put("target", mark));
        ladder.stretch().ifPresent(mark -> marks.put("stretch", mark));
        List<String> names = List.copyOf(marks.keySet());
        int sign = rising(goal, ladder) ? 1 : -1;
        for (int i = 1; i < names.size(); i++) {
            BigFraction lower = marks.getOrDefault(names.get(i - 1), BigFraction.ZERO);
            BigFraction upper = marks.getOrDefault(names.get(i), BigFraction.ZERO);
            if (lower.compareTo(upper) * sign > 0) {
                Place place = holder.at(names.get(i))
                        .or(() -> Optional.empty())
                        .map(Written::place)
                        .orElse(holder.at(names.get(i - 1)).map(Written::place).orElse(holder.keyPlace()));
                return Optional.of(problem(goal, place, names.get(i - 1), lower, names.get(i), upper));
            }
        }
        return Optional.empty();
    }

    /** Whether higher is better; towards the target where the goal is to improve. */
    private static boolean rising(Goal goal, Ladder ladder) {
        if (goal.kind() == GoalKind.IMPROVE
                && ladder.baseline().isPresent()
                && ladder.target().isPresent()) {
            return ladder.target().get().compareTo(ladder.baseline().get()) >= 0;
        }
        return goal.direction() != Direction.LOWER;
    }

    private Problem problem(Goal goal, Place place, String before, BigFraction lower, String after, BigFraction upper) {
        MetricKind kind = goal.spec().map(spec -> spec.metric().kind()).orElse(MetricKind.RATE);
        return Problem.stops(
                name(),
                place,
                Map.of(
                        "goal", goal.id(),
                        "direction", goal.direction().name().toLowerCase(Locale.ROOT),
                        "before", before,
                        "beforeValue", Mark.text(lower, kind),
                        "after", after,
                        "afterValue", Mark.text(upper, kind)));
    }
}
