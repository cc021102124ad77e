package goalpack.run;

import goalpack.advise.FirstGoal;
import goalpack.advise.FirstMarks;
import goalpack.config.explain.YamlText;
import goalpack.goal.AddsUp;
import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.MetricSpec;
import goalpack.goal.MetricUnit;
import goalpack.period.Period;
import goalpack.render.text.Quantity;
import goalpack.render.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** A first goal book as YAML that a beginner can read: each goal with the reason for its marks. */
final class FirstBookText {
    static final String REP = "rep";
    private static final String DIRECTOR = "director";
    private static final String LEAD = "lead";
    private static final int WIDTH = 170;

    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    FirstBookText(Wording wording) {
        this.wording = wording;
    }

    /**
     * What the book says.
     *
     * @param exports lines under {@code exports:}
     * @param units names of the units; empty where there is only the whole
     * @param month the last that is over, in which the goals begin
     * @param first the first month that was looked at
     */
    record Said(List<String> exports, List<String> units, List<FirstGoal> goals, Period month, Period first) {}

    String of(Said said) {
        comment(
                0,
                "init.head",
                Map.of("from", said.first().id(), "until", said.month().id()));
        line("organisation: " + YamlText.text(wording.text("init.organisation")) + aside("init.aside.organisation"));
        line("# mission: …" + aside("init.aside.mission"));
        line("timezone: UTC" + aside("init.aside.timezone"));
        if (!wording.language().code().equals("en")) {
            line("language: " + wording.language().code());
        }
        line("exports:");
        lines.addAll(said.exports());
        line("people: people.csv" + aside("init.aside.people"));
        if (!said.units().isEmpty()) {
            line("units: { levels: [team], tree: ["
                    + said.units().stream().map(YamlText::text).collect(Collectors.joining(", ")) + "] }");
        }
        line("roles:");
        line("  " + role(DIRECTOR, ""));
        boolean byUnit = said.goals().stream().anyMatch(goal -> goal.bearer() == FirstGoal.Bearer.UNITS);
        if (byUnit) {
            line("  " + role(LEAD, ", covers: team, reports-to: " + DIRECTOR));
        }
        line("  " + role(REP, ", covers: person, reports-to: " + (byUnit ? LEAD : DIRECTOR)));
        line("goals:");
        said.goals().forEach(goal -> goal(goal, said));
        if (said.goals().isEmpty()) {
            withoutTickets(said);
        }
        return String.join("\n", lines) + "\n";
    }

    private String role(String id, String rest) {
        return id + ": { title: " + YamlText.text(wording.text("init.role." + id)) + rest + " }";
    }

    /** Goals beside those of the book, as comments. */
    static String beside(Wording wording, Said said) {
        FirstBookText text = new FirstBookText(wording);
        text.line(wording.text("init.second"));
        said.goals().forEach(goal -> text.goal(goal, said));
        return said.goals().isEmpty() ? "" : text.lines.stream().collect(Collectors.joining("\n# ", "# ", "\n\n"));
    }

    /** A goal in a few lines: what it is, how far it goes, what each unit's marks are, why, and what must not suffer. */
    private void goal(FirstGoal goal, Said said) {
        MetricSpec spec = goal.spec();
        boolean isShared = goal.serves()
                .filter(served -> served.addsUp() == AddsUp.SAME_METRIC)
                .isPresent();
        List<String> what = new ArrayList<>(List.of(
                "role: " + (goal.bearer() == FirstGoal.Bearer.WHOLE ? DIRECTOR : LEAD),
                "says: " + YamlText.text(says(spec)),
                "serves: " + goal.serves().map(FirstGoal.Served::id).orElse(Goal.MISSION)));
        goal.serves().ifPresent(served -> what.add("adds-up: " + served.addsUp().word()));
        what.add("metric: " + spec.metric().id());
        if (!isShared) {
            with(spec).ifPresent(with -> what.add("with: " + with));
        }
        List<String> how = new ArrayList<>(List.of("from: " + said.month().start()));
        how.addAll(marks(spec, goal.marks().ladder()));
        line("  " + goal.id() + ": { " + String.join(", ", what) + ",");
        line("    " + String.join(", ", how) + ",   # " + why(goal));
        units(goal);
        String because = "    because: " + YamlText.text(because(said));
        line(goal.guardrail().map(rail -> because + ", " + guardrail(rail)).orElse(because + " }"));
    }

    /** The marks of units, as many on a line as fit. */
    private void units(FirstGoal goal) {
        if (goal.byUnit().isEmpty()) {
            return;
        }
        List<String> rows = new ArrayList<>(List.of(""));
        goal.byUnit().forEach((unit, marks) -> {
            String own = String.join(", ", marks(goal.spec(), marks.ladder()));
            String next = YamlText.text(unit) + ": { " + own + " }";
            String row = rows.removeLast();
            if (row.isEmpty()) {
                rows.add(next);
            } else if (row.length() + next.length() > WIDTH) {
                rows.addAll(List.of(row + ",", next));
            } else {
                rows.add(row + ", " + next);
            }
        });
        rows.set(0, "    targets: { " + rows.getFirst());
        rows.set(rows.size() - 1, rows.getLast() + " }," + aside("init.by-unit"));
        line(rows.getFirst());
        rows.subList(1, rows.size()).forEach(row -> line("      " + row));
    }

    private static LocalDate lastDay(Said said) {
        return said.month().start().plusYears(1).minusDays(1);
    }

    private String because(Said said) {
        return wording.text(
                "init.because",
                Map.of("from", said.first().id(), "until", said.month().id()));
    }

    /** What history says about the target. */
    private String why(FirstGoal goal) {
        MetricSpec spec = goal.spec();
        FirstMarks marks = goal.marks();
        List<BigFraction> months = marks.months();
        return wording.text(
                months.size() < 3 ? "init.why.few" : "init.why",
                Map.of(
                        "low",
                                value(
                                        spec,
                                        months.stream()
                                                .min(Comparator.naturalOrder())
                                                .orElseThrow()),
                        "high",
                                value(
                                        spec,
                                        months.stream()
                                                .max(Comparator.naturalOrder())
                                                .orElseThrow()),
                        "months", months.size(),
                        "reached", marks.reached(spec.metric().direction())));
    }

    private String value(MetricSpec spec, BigFraction value) {
        return wording.numbers().value(Quantity.of(spec.metric()), value);
    }

    private String guardrail(FirstGoal.Rail rail) {
        String with = with(rail.spec()).map(text -> ", with: " + text).orElse("");
        return "guardrails: [{ metric: " + rail.spec().metric().id() + with + ", limit: \""
                + rail.comparison().sign() + " " + mark(rail.spec(), rail.limit()) + "\" }] }" + aside("init.rail");
    }

    private String says(MetricSpec spec) {
        String key = "init.says." + spec.metric().id();
        return wording.text(
                key, Map.of("hours", spec.limit().map(limit -> limit.toHours()).orElse(0L)));
    }

    private static Optional<String> with(MetricSpec spec) {
        return spec.limit()
                .map(limit -> "{ limit: " + limit.toHours() + "h }")
                .or(() -> spec.age().map(age -> "{ age: " + age.toHours() + "h }"));
    }

    private static List<String> marks(MetricSpec spec, Ladder ladder) {
        List<String> marks = new ArrayList<>();
        ladder.floor().ifPresent(value -> marks.add("floor: " + mark(spec, value)));
        ladder.threshold().ifPresent(value -> marks.add("threshold: " + mark(spec, value)));
        ladder.target().ifPresent(value -> marks.add("target: " + mark(spec, value)));
        ladder.stretch().ifPresent(value -> marks.add("stretch: " + mark(spec, value)));
        return marks;
    }

    private static String mark(MetricSpec spec, BigFraction value) {
        boolean isShare = spec.metric().unit() == MetricUnit.SHARE;
        BigDecimal number = (isShare ? value.multiply(100) : value).bigDecimalValue(1, RoundingMode.HALF_UP);
        return number.stripTrailingZeros().toPlainString() + (isShare ? "%" : "");
    }

    /** A goal that no ticket decides, where the tickets carry none. */
    private void withoutTickets(Said said) {
        comment(2, "init.nothing", Map.of());
        String says = YamlText.text(wording.text("init.says.measurable"));
        line("  measurable: { role: " + DIRECTOR + ", says: " + says + ", serves: mission, kind: milestones,");
        line("    from: " + said.month().start() + ", until: " + lastDay(said) + ", because: "
                + YamlText.text(wording.text("init.because.measurable")) + ", milestones: [");
        line("      " + step("columns", said, 4) + ",");
        line("      " + step("months", said, 7) + "] }");
    }

    private String step(String which, Said said, int months) {
        return "{ says: " + YamlText.text(wording.text("init.milestone." + which)) + ", due: "
                + said.month().start().plusMonths(months) + " }";
    }

    private String aside(String key) {
        return "   # " + wording.text(key);
    }

    private void comment(int indent, String key, Map<String, ?> arguments) {
        line(" ".repeat(indent) + "# " + wording.text(key, arguments));
    }

    private void line(String text) {
        lines.add(text);
    }
}
