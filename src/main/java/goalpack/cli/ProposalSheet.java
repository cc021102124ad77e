package goalpack.cli;

import goalpack.goal.Agreement;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Ladder;
import goalpack.goal.Need;
import goalpack.goal.Objection;
import goalpack.goal.Role;
import goalpack.goal.Texts;
import goalpack.render.text.Quantity;
import goalpack.render.text.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** The open goals of a book as a sheet to talk over: what is proposed, why it is open, and room for what is agreed. */
record ProposalSheet(GoalBook book, LocalDate today, Wording wording) {
    private static final int LABEL = 12;

    /** Empty when no goal is open. */
    List<String> lines() {
        List<Goal> open = book.goals().stream()
                .filter(goal -> !goal.until().isBefore(today) && !reasons(goal).isEmpty())
                .toList();
        List<String> lines = new ArrayList<>();
        if (!open.isEmpty()) {
            lines.add(wording.text(
                    "console.proposal.title",
                    Map.of(
                            "n", open.size(),
                            "organisation", book.organisation(),
                            "day", wording.dates().day(today))));
            open.forEach(goal -> add(goal, lines));
        }
        return lines;
    }

    /** Why the goal is open: not agreed by two, objected to since, or its review has come. */
    private List<String> reasons(Goal goal) {
        List<String> reasons = new ArrayList<>();
        Optional<Agreement> agreed = goal.agreed();
        if (agreed.isEmpty()) {
            reasons.add(wording.text("agreed.not"));
        } else if (agreed.get().by().size() < 2) {
            reasons.add(wording.text(
                    "agreed.set-by",
                    Map.of(
                            "day", wording.dates().day(agreed.get().on()),
                            "names", wording.list(agreed.get().by()))));
        }
        if (!objections(goal).isEmpty()) {
            reasons.add(wording.text(
                    "console.proposal.objected", Map.of("n", objections(goal).size())));
        }
        goal.review()
                .filter(day -> !day.isAfter(today))
                .ifPresent(day -> reasons.add(wording.text(
                        "console.proposal.review", Map.of("day", wording.dates().day(day)))));
        return reasons;
    }

    /** Those that came after the goal was agreed. */
    private static List<Objection> objections(Goal goal) {
        return goal.objections().stream()
                .filter(objection -> goal.agreed()
                        .map(agreed -> objection.on().isAfter(agreed.on()))
                        .orElse(true))
                .toList();
    }

    private void add(Goal goal, List<String> lines) {
        lines.add("");
        lines.add(text(goal.says()));
        String role = book.role(goal.role()).map(Role::title).map(this::text).orElse(goal.role());
        line("console.proposal.goal", goal.id() + ", " + role, lines);
        line("console.proposal.open", String.join("; ", reasons(goal)), lines);
        line("console.proposal.measured", measured(goal), lines);
        line("console.proposal.marks", marks(goal, goal.ladderOn(today, "")), lines);
        new TreeMap<>(goal.targets()).forEach((unit, marks) -> {
            if (!unit.equals(Goal.OTHER_UNITS)) {
                line("console.proposal.marks", unit + ": " + marks(goal, marks), lines);
            }
        });
        line("console.proposal.because", text(goal.because()), lines);
        for (Objection objection : objections(goal)) {
            line(
                    "console.proposal.objection",
                    wording.text(
                            "console.proposal.objects",
                            Map.of(
                                    "by", objection.by(),
                                    "day", wording.dates().day(objection.on()),
                                    "says", text(objection.says()))),
                    lines);
            line("console.proposal.proposes", text(objection.proposes()), lines);
        }
        for (Need need : goal.needs()) {
            if (need.given().isEmpty()) {
                line("console.proposal.needs", text(need.says()) + " (" + need.from() + ")", lines);
            }
        }
        line("console.proposal.agreed", wording.text("console.proposal.room"), lines);
        line("console.proposal.signed", wording.text("console.proposal.names"), lines);
    }

    private void line(String key, String text, List<String> lines) {
        if (!text.isBlank()) {
            String label = wording.text(key);
            lines.add(Paragraph.of("  " + label + " ".repeat(Math.max(1, LABEL - label.length())), text));
        }
    }

    private String text(Texts texts) {
        return texts.in(book.language());
    }

    private String measured(Goal goal) {
        return goal.spec()
                .map(spec -> wording.text(
                        "metric." + spec.metric().id() + ".short",
                        Map.of(
                                "limit", minutes(spec.limit().map(Duration::toMinutes)),
                                "age", minutes(spec.age().map(Duration::toMinutes)))))
                .orElse(goal.kind().word());
    }

    private String minutes(Optional<Long> minutes) {
        return minutes.map(length -> wording.numbers().mark(Quantity.MINUTES, BigFraction.of(Math.toIntExact(length))))
                .orElse("");
    }

    private String marks(Goal goal, Ladder ladder) {
        Quantity unit = goal.spec().map(spec -> Quantity.of(spec.metric())).orElse(Quantity.FRACTION);
        List<String> marks = new ArrayList<>();
        put(marks, "threshold", ladder.threshold(), unit);
        put(marks, "target", ladder.target(), unit);
        put(marks, "stretch", ladder.stretch(), unit);
        return String.join(", ", marks);
    }

    private void put(List<String> marks, String name, Optional<BigFraction> mark, Quantity unit) {
        mark.ifPresent(value ->
                marks.add(wording.text("mark." + name) + " " + wording.numbers().mark(unit, value)));
    }
}
