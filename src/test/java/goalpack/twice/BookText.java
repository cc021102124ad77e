package goalpack.twice;

import goalpack.goal.Attribution;
import goalpack.goal.Clock;
import goalpack.goal.Filter;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Writes goals the way a goal book has them; what is the default it leaves out now and then. */
record BookText(
        Random random,
        Map<String, List<String>> units,
        Map<String, String> calendarOfUnit,
        Optional<String> otherCalendar) {
    private static final Map<Integer, String> EVERY =
            Map.of(0, "week", 1, "month", 3, "quarter", 6, "half", 12, "year");

    String head(String zone, int yearStarts, String calendars) {
        Map<String, String> byUnit = new java.util.TreeMap<>(calendarOfUnit);
        otherCalendar.ifPresent(name -> byUnit.put("default", name));
        return "timezone: " + zone + "\nfiscal-year-starts: "
                + Month.of(yearStarts).name().toLowerCase(Locale.ROOT) + "\nsmallest-unit: 1\n"
                + "exports: [{ files: none.csv }]\n" + calendars
                + "units:\n  by: team\n  levels: [region, team]\n"
                + (byUnit.isEmpty() ? "" : "  calendars: " + mapping(byUnit) + "\n")
                + "  tree:\n"
                + units.entrySet().stream()
                        .map(unit -> "    " + unit.getKey() + ": " + unit.getValue() + "\n")
                        .collect(Collectors.joining())
                + "roles:\n  director: { covers: all }\n  manager: { covers: region, reports-to: director }\n"
                + "  lead: { covers: team, reports-to: manager }\n";
    }

    private static String mapping(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    String goals(List<PlainGoal> goals) {
        return "goals:\n" + goals.stream().map(this::goal).collect(Collectors.joining());
    }

    private String goal(PlainGoal goal) {
        List<String> lines = new ArrayList<>();
        lines.add("role: " + goal.role());
        lines.add("says: A goal");
        goal.parent()
                .ifPresentOrElse(
                        parent -> {
                            lines.add("serves: " + parent.id());
                            lines.add("adds-up: same-metric");
                            if (!goal.spec().where().equals(parent.spec().where())) {
                                lines.add("where: " + filter(goal.spec().where()));
                            }
                        },
                        () -> {
                            lines.addAll(spec(goal.spec()));
                            if (goal.spec().attribution() != Attribution.ASSIGNEE) {
                                lines.add("attribution: "
                                        + goal.spec().attribution().word());
                            }
                            lines.add("every: " + EVERY.get(goal.every()));
                        });
        if (goal.kind() == PlainGoal.Kind.IMPROVE || random.nextBoolean()) {
            lines.add("kind: " + goal.kind().name().toLowerCase(Locale.ROOT));
        }
        if (goal.kind() != PlainGoal.Kind.BAND) {
            lines.add("better: " + (goal.lower() ? "lower" : "higher"));
        }
        goal.from().ifPresent(day -> lines.add("from: " + day));
        goal.until().ifPresent(day -> lines.add("until: " + day));
        MetricKind kind = goal.spec().metric().kind();
        goal.marks().forEach((name, mark) -> lines.add(name + ": " + mark(mark, kind)));
        if (!goal.targets().isEmpty()) {
            lines.add("targets: "
                    + goal.targets().entrySet().stream()
                            .map(unit -> unit.getKey() + ": " + marks(unit.getValue(), kind))
                            .collect(Collectors.joining(", ", "{ ", " }")));
        }
        if (!goal.band().isEmpty()) {
            lines.add("between: [" + mark(goal.band().get(0), kind) + ", "
                    + mark(goal.band().get(1), kind) + "]");
            BigFraction width = goal.band().get(1).subtract(goal.band().get(0));
            if (!goal.band().get(2).equals(width) || random.nextBoolean()) {
                lines.add("tolerance: " + mark(goal.band().get(2), kind));
            }
        }
        goal.minN().ifPresent(n -> lines.add("min-n: " + n));
        if (!goal.weight().equals(BigFraction.of(1, 2)) || !goal.changes().isEmpty()) {
            lines.add("weight: " + plain(goal.weight()));
        }
        if (goal.pace() != PlainGoal.Pace.CALENDAR) {
            lines.add("pace: workdays");
        }
        if (!goal.changes().isEmpty()) {
            lines.add("revisions: ["
                    + goal.changes().stream()
                            .map(change -> change(change, kind))
                            .collect(Collectors.joining(", "))
                    + "]");
        }
        if (!goal.rails().isEmpty()) {
            lines.add("guardrails: [" + goal.rails().stream().map(this::rail).collect(Collectors.joining(", ")) + "]");
        }
        return "  " + goal.id() + ":\n"
                + lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static String change(PlainGoal.Change change, MetricKind kind) {
        String weight =
                change.weight().map(share -> ", weight: " + plain(share)).orElse("");
        String marks = change.marks().entrySet().stream()
                .map(mark -> ", " + mark.getKey() + ": " + mark(mark.getValue(), kind))
                .collect(Collectors.joining());
        return "{ from: " + change.from() + (change.correction() ? ", kind: correction" : "") + weight + marks + " }";
    }

    private String rail(PlainGoal.Rail rail) {
        MetricKind kind = rail.spec().metric().kind();
        List<String> parts = new ArrayList<>(spec(rail.spec()));
        rail.limit().ifPresent(limit -> parts.add("limit: \"" + rail.sign() + " " + mark(limit, kind) + "\""));
        rail.worse()
                .ifPresent(by ->
                        parts.add("max-worsening: { against: " + rail.against() + ", by: " + mark(by, kind) + " }"));
        parts.add("policy: " + rail.policy());
        return "{ " + String.join(", ", parts) + " }";
    }

    private static String marks(Map<String, BigFraction> marks, MetricKind kind) {
        return marks.entrySet().stream()
                .map(mark -> mark.getKey() + ": " + mark(mark.getValue(), kind))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String mark(BigFraction value, MetricKind kind) {
        return switch (kind) {
            case RATE -> plain(value.multiply(100)) + "%";
            case DISTRIBUTION -> plain(value) + "m";
            case COUNT, SNAPSHOT, RATIO, EXTERNAL -> plain(value);
        };
    }

    /** A decimal; all marks here have at most two places. */
    private static String plain(BigFraction value) {
        return new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()))
                .toPlainString();
    }

    private static List<String> spec(MetricSpec spec) {
        Metric metric = spec.metric();
        List<String> lines = new ArrayList<>(List.of("metric: " + metric.id()));
        MetricSpec usual = MetricSpec.plain(metric);
        List<String> with = new ArrayList<>();
        for (Parameter parameter : metric.parameters()) {
            String value = switch (parameter) {
                case LIMIT -> minutes(spec.limit());
                case AGE -> minutes(spec.age());
                case WITHIN -> minutes(spec.within());
                case HOURS -> hours(spec.clock());
                case OF -> spec.of() == usual.of() ? "" : word(spec.of());
                case RULE -> spec.rule() == usual.rule() ? "" : word(spec.rule());
                case FROM -> spec.from() == usual.from() ? "" : word(spec.from());
                case KEY, PARTNER -> "";
            };
            if (!value.isEmpty()) {
                with.add(parameter.word() + ": " + value);
            }
        }
        if (!with.isEmpty()) {
            lines.add("with: { " + String.join(", ", with) + " }");
        }
        if (spec.anchor() != metric.anchor()) {
            lines.add("by: " + word(spec.anchor()));
        }
        spec.statistic().ifPresent(statistic -> lines.add("statistic: " + statistic.word()));
        if (!spec.where().tests().isEmpty()) {
            lines.add("where: " + filter(spec.where()));
        }
        return lines;
    }

    private static String minutes(Optional<Duration> length) {
        return length.map(Duration::toMinutes).map(found -> found + "m").orElse("");
    }

    private static String hours(Clock clock) {
        return switch (clock) {
            case Clock.AllHours all -> "calendar";
            case Clock.Office office -> office.calendar();
            case Clock.OfUnit ofUnit -> "unit";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String filter(Filter where) {
        return where.tests().entrySet().stream()
                .map(test -> test.getKey().header() + ": " + test(test.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String test(Filter.Test test) {
        return switch (test) {
            case Filter.In in -> "[" + String.join(", ", in.values()) + "]";
            case Filter.NotIn notIn -> "{ not: [" + String.join(", ", notIn.values()) + "] }";
            default -> throw new IllegalStateException();
        };
    }
}
