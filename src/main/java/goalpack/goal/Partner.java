package goalpack.goal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Another department that tickets wait for.
 *
 * @param statuses words of statuses that mean waiting for them, lower case
 * @param tags the same of tags
 * @param queues teams whose queue is theirs, lower case
 * @param owner who answers for it; empty where nobody is named
 * @param goal what they promise; empty where nothing was agreed
 */
public record Partner(
        String name,
        Set<String> statuses,
        Set<String> tags,
        Set<String> queues,
        Optional<String> owner,
        Optional<Promise> goal) {
    public Partner {
        statuses = Set.copyOf(statuses);
        tags = Set.copyOf(tags);
        queues = Set.copyOf(queues);
    }

    /**
     * What a partner promises.
     *
     * @param within the time in which a wait ends; exactly that is kept
     * @param target the share of waits that end in time, of 1
     * @param clock by which it runs
     */
    public record Promise(Duration within, BigFraction target, Clock clock) {}

    /** How its goal is measured; empty where nothing was agreed. */
    public Optional<MetricSpec> spec() {
        return goal.map(promise -> MetricSpec.plain(Metric.PARTNER_WITHIN)
                .limit(promise.within())
                .clock(promise.clock())
                .key(name, Optional.empty()));
    }

    /** It as a role that answers for all tickets. */
    public Role role() {
        return new Role(name, Texts.of(name), new Role.Coverage.Everything(), Optional.empty());
    }

    /** Its promise as a goal, of its own name and without words but those of its metric; empty where nothing was agreed. */
    Optional<Goal> promise() {
        return spec().map(spec -> new Goal(
                name,
                name,
                Texts.NONE,
                Optional.empty(),
                AddsUp.SUPPORTS,
                GoalKind.LEVEL,
                Optional.of(spec),
                Direction.HIGHER,
                Every.MONTH,
                Goal.NO_START,
                Goal.NO_END,
                new Ladder(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        goal.map(Promise::target),
                        Optional.empty()),
                Optional.empty(),
                Map.of(),
                BigFraction.ONE,
                Optional.empty(),
                owner.orElse(""),
                Texts.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Pacing.CALENDAR,
                Attribution.ASSIGNEE,
                Optional.empty()));
    }
}
