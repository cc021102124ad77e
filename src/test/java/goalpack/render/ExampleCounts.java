package goalpack.render;

import static goalpack.render.ExampleGoals.count;
import static goalpack.render.ExampleGoals.exact;
import static goalpack.render.ExampleGoals.goal;
import static goalpack.render.ExampleGoals.ladder;
import static goalpack.render.ExampleGoals.result;
import static goalpack.render.ExampleGoals.verdict;
import static goalpack.render.ExampleGoals.with;

import goalpack.goal.Attribution;
import goalpack.goal.Scope;
import goalpack.measure.Measurement;
import goalpack.pack.Pack;
import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import goalpack.score.Interval;
import goalpack.score.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report on a count whose units have targets of their own and whose categories have none. */
final class ExampleCounts {
    private ExampleCounts() {}

    static Pack pack() {
        GoalResult open = result(
                goal(
                        "old",
                        "director",
                        "Nobody waits a month",
                        ExamplePacks.OLD.attribution(Attribution.SOLVER),
                        ladder("120", "100", "60")),
                new Scope(List.of(), List.of()),
                count(132),
                verdict(Status.MISSED, "0.68", new Interval(0, 1)));
        return ExamplePacks.managed(
                List.of(with(
                        open,
                        List.of(
                                part("APAC", count(70), "20"),
                                part("EMEA", count(62), "22"),
                                part(
                                        Contribution.NOT_CARRIED,
                                        new Measurement(Optional.empty(), 0, 1, 0, Map.of()),
                                        "-10")),
                        List.of(part("Returns", count(99), ""), part("", count(33), "")),
                        count(132))),
                List.of());
    }

    private static Contribution part(String name, Measurement actual, String adds) {
        return new Contribution(
                name,
                actual,
                adds.isEmpty() ? Optional.empty() : Optional.of(exact(adds)),
                Contribution.Difference.UNKNOWN);
    }
}
