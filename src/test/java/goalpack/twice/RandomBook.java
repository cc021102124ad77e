package goalpack.twice;

import goalpack.goal.Attribution;
import goalpack.goal.Clock;
import goalpack.goal.Filter;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.measure.PlainClocks;
import goalpack.measure.RandomDesk;
import goalpack.ticket.Label;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** A goal book at random: as it is written, and as it is meant. */
final class RandomBook {
    private static final List<String> MARKS = List.of("floor", "threshold", "target", "stretch");
    private static final Map<String, List<String>> UNITS =
            new TreeMap<>(Map.of("North", List.of("A", "B"), "South", List.of("C", "D")));

    private final Random random;
    private final RandomDesk desk;
    private final RandomCalendars calendars;
    private final Map<String, String> calendarOfUnit = new TreeMap<>();
    private final Optional<String> otherCalendar;
    private final List<PlainGoal> goals = new ArrayList<>();
    private final String yaml;
    final String zone;
    final int yearStarts;

    RandomBook(long seed) {
        this.random = new Random(seed);
        this.desk = new RandomDesk(~seed);
        this.zone = any(RandomCalendars.ZONES);
        this.yearStarts = any(List.of(1, 1, 2, 4, 7));
        this.calendars = new RandomCalendars(random, zone, List.of("office", "late"));
        for (String unit : List.of("A", "B", "C", "North", "South")) {
            if (random.nextInt(3) == 0) {
                calendarOfUnit.put(unit, any(List.of("office", "late")));
            }
        }
        otherCalendar = random.nextBoolean() ? Optional.of("late") : Optional.empty();
        List.of("director", "manager", "lead").forEach(this::addGoals);
        BookText text = new BookText(random, UNITS, calendarOfUnit, otherCalendar);
        yaml = text.head(zone, yearStarts, calendars.yaml()) + text.goals(goals);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    List<PlainGoal> goals() {
        return goals;
    }

    List<Map<String, String>> specialDays() {
        return calendars.specialDays();
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    PlainClocks clocks() {
        Map<String, List<String>> above = new TreeMap<>();
        UNITS.forEach((region, teams) -> teams.forEach(team -> above.put(team, List.of(team, region))));
        return new PlainClocks(calendars.meant(), above, calendarOfUnit, otherCalendar);
    }

    private void addGoals(String role) {
        int count = 1 + random.nextInt(2);
        List<BigFraction> weights = new ArrayList<>(List.of(BigFraction.ONE));
        Optional<LocalDate> reweighed = Optional.empty();
        List<BigFraction> later = List.of();
        if (count == 2) {
            weights = shares(random.nextInt(3) == 0 ? 5 : 1 + random.nextInt(9));
            later = shares(1 + random.nextInt(9));
            reweighed = random.nextInt(3) == 0 ? Optional.of(someDay()) : Optional.empty();
        }
        Set<Metric> taken = new HashSet<>();
        for (int i = 0; i < count; i++) {
            List<PlainGoal.Change> changes = new ArrayList<>();
            if (reweighed.isPresent()) {
                changes.add(new PlainGoal.Change(reweighed.get(), false, Map.of(), Optional.of(later.get(i))));
            }
            goals.add(goal(role + i, role, weights.get(i), changes, taken, i == 0));
        }
    }

    private static List<BigFraction> shares(int tenths) {
        return List.of(BigFraction.of(tenths, 10), BigFraction.of(10 - tenths, 10));
    }

    private LocalDate someDay() {
        return LocalDate.of(2026, 1, 15).plusDays(random.nextInt(190));
    }

    private PlainGoal goal(
            String id,
            String role,
            BigFraction weight,
            List<PlainGoal.Change> changes,
            Set<Metric> taken,
            boolean first) {
        Optional<PlainGoal> parent = role.equals("director") || random.nextBoolean()
                ? Optional.empty()
                : goals.stream()
                        .filter(goal -> goal.id().equals("director0"))
                        .filter(goal -> goal.kind() != PlainGoal.Kind.IMPROVE && goal.kind() != PlainGoal.Kind.BAND)
                        .filter(goal -> !taken.contains(goal.spec().metric()))
                        .findFirst();
        MetricSpec spec = parent.map(PlainGoal::spec).map(this::narrowed).orElseGet(() -> spec(taken));
        taken.add(spec.metric());
        boolean lower = parent.map(PlainGoal::lower)
                .orElseGet(() -> switch (spec.metric().direction()) {
                    case HIGHER -> false;
                    case LOWER -> true;
                    case BAND, UNDECIDED -> random.nextBoolean();
                });
        PlainGoal.Kind kind = parent.map(PlainGoal::kind).orElseGet(() -> kind(spec.metric()));
        int every = parent.map(PlainGoal::every).orElseGet(() -> any(List.of(0, 1, 1, 1, 3, 6, 12)));
        boolean timeless = kind == PlainGoal.Kind.COUNT || parent.isPresent() || !first || role.equals("director");
        Optional<LocalDate> from = timeless || random.nextBoolean() ? Optional.empty() : Optional.of(someDay());
        Optional<LocalDate> until = timeless || random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(from.orElse(someDay()).plusDays(random.nextInt(60)));
        boolean rising = kind == PlainGoal.Kind.IMPROVE ? random.nextBoolean() : !lower;
        Map<String, BigFraction> marks = kind == PlainGoal.Kind.BAND ? Map.of() : marks(spec.metric(), rising, kind);
        Map<String, Map<String, BigFraction>> targets = new TreeMap<>();
        boolean plain = kind == PlainGoal.Kind.LEVEL || kind == PlainGoal.Kind.COUNT;
        if (plain && random.nextInt(3) > 0) {
            for (int i = random.nextInt(3); i > 0; i--) {
                LocalDate day = someDay();
                if (changes.stream().noneMatch(change -> change.from().equals(day))) {
                    Map<String, BigFraction> other = sameMarks(marks, spec.metric(), rising);
                    changes.add(new PlainGoal.Change(day, random.nextInt(4) == 0, other, Optional.empty()));
                }
            }
        } else if (plain && random.nextBoolean()) {
            targets.put(any(List.of("A", "B", "C", "North", "default")), sameMarks(marks, spec.metric(), rising));
        }
        changes.sort((one, other) -> one.from().compareTo(other.from()));
        return new PlainGoal(
                id,
                role,
                kind,
                spec,
                lower,
                every,
                from,
                until,
                marks,
                targets,
                kind == PlainGoal.Kind.BAND ? band(spec.metric()) : List.of(),
                minN(spec.metric()),
                weight,
                kind == PlainGoal.Kind.COUNT && random.nextInt(3) == 0
                        ? PlainGoal.Pace.WORKDAYS
                        : PlainGoal.Pace.CALENDAR,
                changes,
                rails(spec.attribution()),
                parent);
    }

    /** The same for billing only, or for all that the goal above counts. */
    private MetricSpec narrowed(MetricSpec above) {
        return above.where().tests().isEmpty() && random.nextBoolean()
                ? above.where(new Filter(Map.of(Label.CATEGORY, new Filter.In(Set.of("billing")))))
                : above;
    }

    private MetricSpec spec(Set<Metric> taken) {
        MetricSpec spec = desk.spec();
        while (taken.contains(spec.metric())) {
            spec = desk.spec();
        }
        spec = random.nextBoolean() ? spec.where(Filter.ALL) : spec;
        return spec.clock() instanceof Clock.Office && random.nextBoolean()
                ? spec.clock(new Clock.Office("late"))
                : spec;
    }

    private PlainGoal.Kind kind(Metric metric) {
        if (metric == Metric.CREATED_TICKETS || metric == Metric.SOLVED_TICKETS) {
            return PlainGoal.Kind.COUNT;
        }
        return switch (random.nextInt(6)) {
            case 0 -> PlainGoal.Kind.IMPROVE;
            case 1 -> PlainGoal.Kind.BAND;
            default -> PlainGoal.Kind.LEVEL;
        };
    }

    /** How many tickets a verdict needs; of shares and times only. */
    private Optional<Integer> minN(Metric metric) {
        return switch (metric.kind()) {
            case COUNT, SNAPSHOT, EXTERNAL -> Optional.empty();
            case RATE, DISTRIBUTION, RATIO ->
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(1 + random.nextInt(6));
        };
    }

    private Map<String, BigFraction> marks(Metric metric, boolean rising, PlainGoal.Kind kind) {
        List<BigFraction> sorted = sorted(metric, 5, rising);
        Map<String, BigFraction> marks = new TreeMap<>();
        for (int i = 0; i < MARKS.size(); i++) {
            if (MARKS.get(i).equals("target") || random.nextInt(3) > 0) {
                marks.put(MARKS.get(i), sorted.get(i + 1));
            }
        }
        if (kind == PlainGoal.Kind.IMPROVE) {
            marks.put("baseline", sorted.getFirst());
        }
        return marks;
    }

    /** Other values for the marks that there are. */
    private Map<String, BigFraction> sameMarks(Map<String, BigFraction> marks, Metric metric, boolean rising) {
        List<BigFraction> sorted = sorted(metric, 4, rising);
        Map<String, BigFraction> other = new TreeMap<>();
        for (int i = 0; i < MARKS.size(); i++) {
            if (marks.containsKey(MARKS.get(i))) {
                other.put(MARKS.get(i), sorted.get(i));
            }
        }
        return other;
    }

    /** Values that the metric may come to, all different, the worst first. */
    private List<BigFraction> sorted(Metric metric, int count, boolean rising) {
        Set<BigFraction> found = new HashSet<>();
        while (found.size() < count) {
            found.add(value(metric));
        }
        List<BigFraction> sorted = new ArrayList<>(found.stream().sorted().toList());
        return rising ? sorted : sorted.reversed();
    }

    private BigFraction value(Metric metric) {
        return switch (metric.kind()) {
            case RATE -> BigFraction.of(1 + random.nextInt(98), 100);
            case DISTRIBUTION -> BigFraction.of(random.nextBoolean() ? random.nextInt(200) : random.nextInt(20_000));
            case COUNT -> BigFraction.of(metric == Metric.NET_FLOW ? random.nextInt(40) - 20 : 1 + random.nextInt(30));
            case SNAPSHOT -> BigFraction.of(random.nextInt(50));
            case RATIO ->
                switch (metric) {
                    case NPS -> BigFraction.of(1 + random.nextInt(60));
                    case QA_SCORE -> BigFraction.of(1 + random.nextInt(98), 100);
                    default -> BigFraction.of(1 + random.nextInt(30), 10);
                };
            case EXTERNAL -> throw new IllegalStateException();
        };
    }

    private List<BigFraction> band(Metric metric) {
        List<BigFraction> ends = sorted(metric, 2, true);
        BigFraction width = ends.get(1).subtract(ends.get(0));
        BigFraction other = value(metric);
        return List.of(ends.get(0), ends.get(1), random.nextBoolean() || other.signum() <= 0 ? width : other);
    }

    private List<PlainGoal.Rail> rails(Attribution attribution) {
        List<PlainGoal.Rail> rails = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            MetricSpec spec = spec(Set.of(Metric.CREATED_TICKETS)).attribution(attribution);
            boolean limited = random.nextInt(3) > 0;
            boolean compared = !limited || random.nextInt(3) == 0;
            BigFraction by = value(spec.metric());
            rails.add(new PlainGoal.Rail(
                    spec,
                    any(List.of("<=", "<", ">=", ">")),
                    limited ? Optional.of(value(spec.metric())) : Optional.empty(),
                    any(List.of("previous", "baseline")),
                    compared ? Optional.of(by.signum() < 0 ? by.negate() : by) : Optional.empty(),
                    any(List.of("flag", "cap", "veto"))));
        }
        return rails;
    }

    String yaml() {
        return yaml;
    }
}
