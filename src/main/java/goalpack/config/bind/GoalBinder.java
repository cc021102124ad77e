package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.goal.Action;
import goalpack.goal.Agreement;
import goalpack.goal.Attribution;
import goalpack.goal.Band;
import goalpack.goal.Comparison;
import goalpack.goal.Direction;
import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.Guardrail;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.Milestone;
import goalpack.goal.Need;
import goalpack.goal.Objection;
import goalpack.goal.Pacing;
import goalpack.goal.Revision;
import goalpack.period.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** Binds goals and what belongs to them. */
final class GoalBinder {
    private final FiscalYear fiscalYear;
    private final Map<String, BigFraction> weights;

    GoalBinder(WrittenBook book, FiscalYear fiscalYear) {
        this.fiscalYear = fiscalYear;
        this.weights = Defaults.weights(book);
    }

    /** The sound goals; one whose shared metric stands in a goal that is not sound is left out with it. */
    List<Goal> all(WrittenBook book) {
        List<Goal> goals = new ArrayList<>();
        for (WrittenGoal goal : book.goals().values()) {
            boolean measured = goal.kind().isMeasured();
            if (!measured || goal.metric().isPresent()) {
                goals.add(goal(goal));
            }
        }
        return goals;
    }

    private Goal goal(WrittenGoal goal) {
        Written written = goal.written();
        Optional<Metric> metric = goal.kind().isMeasured() ? goal.metric() : Optional.empty();
        Attribution attribution = SpecBinder.attribution(goal);
        Optional<LocalDate> from = Values.date(written, "from");
        Optional<LocalDate> until = goal.shared("until").map(Written::text).map(LocalDate::parse);
        return new Goal(
                goal.id(),
                goal.role(),
                Values.texts(written, "says"),
                goal.serves(),
                goal.addsUp(),
                goal.kind(),
                metric.isPresent() ? SpecBinder.of(goal) : Optional.empty(),
                written.text("better")
                        .map(word -> Direction.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElseGet(() -> Defaults.direction(goal.kind(), metric)),
                goal.shared("every").flatMap(word -> Every.of(word.text())).orElse(Defaults.EVERY),
                Defaults.from(from, until, fiscalYear),
                Defaults.until(from, until, fiscalYear),
                Values.ladder(written),
                band(written),
                targets(written),
                weights.getOrDefault(goal.id(), BigFraction.ONE),
                written.text("min-n").map(Integer::valueOf),
                written.text("owner").orElse(""),
                Values.texts(written, "because"),
                written.at("agreed").map(GoalBinder::agreement),
                Values.date(written, "review"),
                written.items("needs").stream().map(GoalBinder::need).toList(),
                written.items("actions").stream().map(GoalBinder::action).toList(),
                written.items("objections").stream().map(GoalBinder::objection).toList(),
                written.items("guardrails").stream()
                        .map(guardrail -> guardrail(guardrail, attribution))
                        .toList(),
                written.items("milestones").stream()
                        .map(milestone -> milestone(milestone, attribution))
                        .toList(),
                written.items("revisions").stream().map(GoalBinder::revision).toList(),
                pacing(written),
                attribution,
                written.text("weight-by"));
    }

    private static Pacing pacing(Written goal) {
        return switch (goal.text("pace").orElse("")) {
            case "workdays" -> new Pacing.ByWorkdays();
            case "phases" ->
                new Pacing.ByPhases(goal.items("phases").stream()
                        .map(phase -> new Pacing.Phase(
                                Values.day(phase, "until"),
                                Values.mark(phase, "target").orElseThrow()))
                        .toList());
            default -> Pacing.CALENDAR;
        };
    }

    private static Optional<Band> band(Written goal) {
        return goal.at("between").map(between -> {
            BigFraction low = Mark.of(between.items().get(0)).value();
            BigFraction high = Mark.of(between.items().get(1)).value();
            return new Band(low, high, Values.mark(goal, "tolerance").orElse(high.subtract(low)));
        });
    }

    private static Map<String, Ladder> targets(Written goal) {
        Map<String, Ladder> targets = new TreeMap<>();
        goal.at("targets")
                .ifPresent(units -> units.keys().forEach((unit, marks) -> targets.put(unit, Values.ladder(marks))));
        return targets;
    }

    private static Agreement agreement(Written written) {
        return new Agreement(Values.day(written, "on"), Values.words(written, "by"));
    }

    private static Need need(Written written) {
        return new Need(
                Values.texts(written, "says"),
                written.text("from").orElse(""),
                Values.day(written, "asked"),
                Values.date(written, "given"));
    }

    private static Action action(Written written) {
        return new Action(
                Values.texts(written, "says"),
                written.text("who").orElse(""),
                Values.day(written, "due"),
                Values.texts(written, "expects"),
                Values.date(written, "agreed"),
                Values.date(written, "done"));
    }

    private static Objection objection(Written written) {
        return new Objection(
                written.text("by").orElse(""),
                Values.day(written, "on"),
                Values.texts(written, "says"),
                Values.texts(written, "proposes"));
    }

    /** What must not get worse is counted for the same units as the goal that it guards. */
    private static Guardrail guardrail(Written written, Attribution attribution) {
        return new Guardrail(
                SpecBinder.of(written).attribution(attribution),
                written.text("limit").map(GoalBinder::limit),
                written.at("max-worsening")
                        .map(worsening -> new Guardrail.MaxWorsening(
                                Guardrail.Against.valueOf(
                                        worsening.text("against").orElseThrow().toUpperCase(Locale.ROOT)),
                                Values.mark(worsening, "by").orElseThrow())),
                written.text("policy")
                        .map(word -> Guardrail.Policy.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Guardrail.Policy.FLAG));
    }

    private static Guardrail.Limit limit(String text) {
        for (Comparison comparison :
                List.of(Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.LESS_THAN, Comparison.MORE_THAN)) {
            if (text.startsWith(comparison.sign())) {
                String mark = text.substring(comparison.sign().length());
                return new Guardrail.Limit(comparison, Mark.of(mark).value());
            }
        }
        throw new IllegalArgumentException("no comparison: " + text);
    }

    private static Milestone milestone(Written written, Attribution attribution) {
        return new Milestone(
                Values.texts(written, "says"),
                Values.day(written, "due"),
                Values.date(written, "done"),
                written.at("when").map(when -> reached(when, attribution)),
                Values.mark(written, "weight").orElse(BigFraction.ONE));
    }

    private static Milestone.Reached reached(Written written, Attribution attribution) {
        Optional<BigFraction> least = Values.mark(written, "at-least");
        return new Milestone.Reached(
                SpecBinder.of(written).attribution(attribution),
                least.isPresent() ? Comparison.AT_LEAST : Comparison.AT_MOST,
                least.or(() -> Values.mark(written, "at-most")).orElseThrow());
    }

    private static Revision revision(Written written) {
        return new Revision(
                Values.day(written, "from"),
                written.text("kind").filter("correction"::equals).isPresent()
                        ? Revision.Kind.CORRECTION
                        : Revision.Kind.ADJUSTMENT,
                Values.ladder(written),
                Values.mark(written, "weight"),
                Values.texts(written, "because"),
                written.at("agreed").map(GoalBinder::agreement));
    }
}
