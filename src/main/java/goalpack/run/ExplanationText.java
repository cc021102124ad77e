package goalpack.run;

import goalpack.goal.Direction;
import goalpack.goal.FactSheet;
import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.measure.LeftOut;
import goalpack.measure.Measurement;
import goalpack.measure.Outcome;
import goalpack.render.model.MetricModel;
import goalpack.render.table.PlainNumber;
import goalpack.render.text.Messages;
import goalpack.render.text.Quantity;
import goalpack.render.text.Wording;
import goalpack.score.GoalResult;
import goalpack.score.MilestoneResult;
import goalpack.score.ScorePart;
import goalpack.score.Segment;
import goalpack.score.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** An explanation in words, as labelled lines for a console. */
public final class ExplanationText {
    /** More tickets than these are left to the table. */
    private static final int SHOWN = 20;

    private final Explanation explained;
    private final GoalResult result;
    private final Wording wording;

    private ExplanationText(Explanation explained, Messages messages) {
        this.explained = explained;
        this.result = explained.result();
        this.wording = Wording.of(messages);
    }

    /**
     * A line with its label.
     *
     * @param label the key of its word is {@code explain.<label>}; empty where the line goes on
     */
    public record Line(String label, String text) {}

    /** What the goal says, its figure, what it rests on, and the first of the tickets. */
    public static List<Line> of(Explanation explained, Messages messages) {
        return new ExplanationText(explained, messages).lines();
    }

    private List<Line> lines() {
        Goal goal = result.goal();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("goal", goal.says().in(wording.language().code()) + " (" + goal.id() + ")"));
        lines.add(new Line(
                "where",
                wording.text(
                        "explain.where.text",
                        Map.of(
                                "role", goal.role(),
                                "scope", result.scope().text(),
                                "kind", result.scope().isWhole() ? "whole" : "unit",
                                "period", explained.period().id(),
                                "asOf", explained.asOf().toString()))));
        lines.add(new Line(
                "figure",
                figure(result.actual(), result.ladder(), result.verdict().status())));
        goal.spec().ifPresent(spec -> counted(spec, lines));
        for (Segment segment : result.segments().size() > 1 ? result.segments() : List.<Segment>of()) {
            lines.add(new Line(
                    "stretch",
                    wording.text(
                                    "explain.stretch.text",
                                    Map.of(
                                            "from", segment.start().toString(),
                                            "until", segment.end().minusDays(1).toString()))
                            + " "
                            + figure(
                                    segment.actual(),
                                    segment.ladder(),
                                    segment.verdict().status())));
        }
        facts(lines);
        steps(lines);
        parts(lines);
        tickets(lines);
        return lines;
    }

    private String figure(Measurement actual, Ladder ladder, Status status) {
        return result.goal()
                .band()
                .map(band -> wording.text(
                        "explain.figure.band",
                        Map.of(
                                "value", actual.value().map(this::value).orElse("–"),
                                "exact", exact(actual),
                                "low", mark(band.low()),
                                "high", mark(band.high()),
                                "status", word(status))))
                .orElseGet(() -> onLadder(actual, ladder, status));
    }

    private String word(Status status) {
        return wording.text("status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String onLadder(Measurement actual, Ladder ladder, Status status) {
        return wording.text(
                "explain.figure.text",
                Map.of(
                        "value", actual.value().map(this::value).orElse("–"),
                        "exact", exact(actual),
                        "threshold", ladder.threshold().map(this::mark).orElse("–"),
                        "target", ladder.target().map(this::mark).orElse("–"),
                        "stretch", ladder.stretch().map(this::mark).orElse("–"),
                        "status", word(status)));
    }

    /** Numerator and denominator of a share or of what is made with a fact; the plain number of anything else. */
    private String exact(Measurement actual) {
        if (kind() == MetricKind.RATE && result.goal().spec().isPresent()) {
            return actual.numerator() + " / " + actual.denominator();
        }
        return actual.equals(result.actual())
                ? ExplanationFacts.quotient(explained).orElseGet(() -> PlainNumber.of(actual.value()))
                : PlainNumber.of(actual.value());
    }

    private MetricKind kind() {
        return result.goal().spec().map(spec -> spec.metric().kind()).orElse(MetricKind.RATE);
    }

    private Quantity quantity() {
        return result.goal().spec().map(spec -> Quantity.of(spec.metric())).orElse(Quantity.FRACTION);
    }

    private String value(BigFraction value) {
        return wording.numbers().value(quantity(), value);
    }

    private String mark(BigFraction value) {
        return wording.numbers().mark(quantity(), value);
    }

    private void counted(MetricSpec spec, List<Line> lines) {
        Map<String, Object> metric = MetricModel.of(spec, wording);
        lines.add(new Line("definition", spec.metric().id() + ": " + metric.get("definition")));
        lines.add(new Line("", String.valueOf(metric.get("anchor"))));
        Optional.ofNullable(metric.get("attribution"))
                .ifPresent(whose -> lines.add(new Line("", String.valueOf(whose))));
        Optional.ofNullable(metric.get("where"))
                .ifPresent(where -> lines.add(new Line("", wording.text("measured.where", Map.of("where", where)))));
        if (Boolean.TRUE.equals(metric.get("clocked"))) {
            lines.add(new Line(
                    "", wording.text("measured.clock", Map.of("clock", String.valueOf(metric.get("clock"))))));
        }
        Measurement actual = result.actual();
        lines.add(new Line("counted", wording.text("explain.counted.text", Map.of("n", actual.n()))));
        if (!actual.leftOut().isEmpty()) {
            lines.add(new Line("left-out", leftOut(actual.leftOut())));
        }
    }

    private String leftOut(Map<LeftOut, Long> counts) {
        return counts.entrySet().stream()
                .map(one -> wording.text("left-out." + one.getKey().word(), Map.of("n", one.getValue())))
                .collect(Collectors.joining("; "));
    }

    private void facts(List<Line> lines) {
        String label = "facts";
        for (FactSheet.Part part : explained.facts()) {
            lines.add(new Line(label, ExplanationFacts.text(part, wording)));
            label = "";
        }
    }

    private void steps(List<Line> lines) {
        String label = "steps";
        for (MilestoneResult step : result.milestones()) {
            String done = step.reachedOn().map(LocalDate::toString).orElse("");
            lines.add(new Line(
                    label,
                    wording.text(
                            "explain.steps.text",
                            Map.of(
                                    "says",
                                    step.milestone()
                                            .says()
                                            .in(wording.language().code()),
                                    "due",
                                    step.milestone().due().toString(),
                                    "reached",
                                    done.isEmpty() ? 0 : 1,
                                    "done",
                                    done))));
            label = "";
        }
    }

    /** The scores that a goal of kind score is the mean of. */
    private void parts(List<Line> lines) {
        String label = "parts";
        for (ScorePart part : result.scores()) {
            lines.add(new Line(
                    label,
                    wording.text(
                            "explain.parts.text",
                            Map.of(
                                    "goal", part.goal().id(),
                                    "scope", part.scope().text(),
                                    "kind", part.scope().isWhole() ? "whole" : "unit",
                                    "score",
                                            part.score()
                                                    .map(score -> PlainNumber.of(Optional.of(score)))
                                                    .orElse("–"),
                                    "share", wording.numbers().value(Quantity.FRACTION, part.share())))));
            label = "";
        }
    }

    /** What pulls away from the target first, the longest first; else by ticket. */
    private void tickets(List<Line> lines) {
        List<Explanation.Seen> counted = explained.tickets().stream()
                .filter(Explanation.Seen::isCounted)
                .sorted(Comparator.comparing(
                                (Explanation.Seen seen) -> isHit(seen.line().outcome()) != isLow())
                        .thenComparingLong(seen -> -seen.line().seconds().orElse(0)))
                .toList();
        String label = "tickets";
        for (Explanation.Seen seen : counted.subList(0, Math.min(SHOWN, counted.size()))) {
            lines.add(new Line(label, ticket(seen)));
            label = "";
        }
        if (counted.size() > SHOWN) {
            lines.add(new Line("", wording.text("explain.more", Map.of("n", counted.size() - SHOWN))));
        }
    }

    private static boolean isHit(Outcome outcome) {
        return outcome instanceof Outcome.Judged judged && judged.side() == Outcome.Side.HIT;
    }

    /** Whether less of it is better: then what counts is what is not wanted. */
    private boolean isLow() {
        return kind() == MetricKind.RATE && result.goal().direction() == Direction.LOWER;
    }

    /** What the ticket counts as; one that is none of what is not wanted is no miss. */
    private String counts(Outcome outcome) {
        boolean spared = outcome instanceof Outcome.Judged && !isHit(outcome) && isLow();
        return spared ? "spared" : ExplanationRows.word(outcome);
    }

    private String ticket(Explanation.Seen seen) {
        String minutes = seen.line().seconds().isPresent()
                ? wording.numbers().minutes(seen.line().seconds().getAsLong() / 60)
                : "";
        return wording.text(
                "explain.ticket",
                Map.of(
                        "id", seen.line().ticket().id().id(),
                        "counts", counts(seen.line().outcome()),
                        "timed", minutes.isEmpty() ? 0 : 1,
                        "minutes", minutes,
                        "file", seen.line().ticket().origin().file(),
                        "line", Integer.toString(seen.line().ticket().origin().line())));
    }
}
