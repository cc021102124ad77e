package goalpack.render.model;

import goalpack.period.Period;
import goalpack.render.text.Dates;
import goalpack.score.GoalResult;
import goalpack.score.MilestoneResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The milestones of several goals on one scale of time, from the month of the first to that of the last. */
final class TrackModel {
    private static final int MOST_MONTHS = 14;

    private final Dates dates;
    private final LocalDate first;
    private final LocalDate end;

    private TrackModel(Dates dates, LocalDate first, LocalDate end) {
        this.dates = dates;
        this.first = first;
        this.end = end;
    }

    /** Empty where no goal has any. */
    static Optional<Map<String, Object>> of(Making making, List<GoalResult> goals) {
        List<LocalDate> days = new ArrayList<>();
        goals.forEach(goal ->
                goal.milestones().forEach(step -> days.add(step.milestone().due())));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = lastDay(making);
        days.add(today);
        days.add(making.pack().period().start());
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        TrackModel model = new TrackModel(
                making.wording().dates(), first, last.withDayOfMonth(1).plusMonths(1));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ticks", model.ticks());
        map.put("today", model.along(today));
        map.put("day", model.dates.dayOfYear(today));
        List<Map<String, Object>> steps = goals.stream()
                .flatMap(goal -> goal.milestones().stream().map(step -> Map.entry(goal, step)))
                .sorted(Comparator.comparing(step -> step.getValue().milestone().due()))
                .map(step -> model.step(making, step.getKey(), step.getValue()))
                .toList();
        map.put("steps", steps);
        return Optional.of(map);
    }

    /** The day that the milestones' states are told for. */
    private static LocalDate lastDay(Making making) {
        LocalDate asOf = making.pack().standing().asOf();
        LocalDate end = making.pack().period().lastDay();
        return asOf.isBefore(end) ? asOf : end;
    }

    private Map<String, Object> step(Making making, GoalResult goal, MilestoneResult result) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("says", making.text(result.milestone().says()));
        map.put("goal", GoalModel.says(making, goal.goal()));
        goal.goal()
                .spec()
                .ifPresent(spec ->
                        map.put("short", MetricModel.of(spec, making.wording()).getOrDefault("short", "")));
        map.put("due", dates.day(result.milestone().due()));
        map.put("done", result.reachedOn().map(dates::day).orElse(""));
        map.put("status", StatusModel.of(result.state(), making.wording()));
        map.put("along", along(result.milestone().due()));
        return map;
    }

    /** Months; of a longer time every so many that they do not crowd. */
    private List<Map<String, Object>> ticks() {
        long months = ChronoUnit.MONTHS.between(first, end);
        long every = (months + MOST_MONTHS - 1) / MOST_MONTHS;
        List<Map<String, Object>> ticks = new ArrayList<>();
        for (long month = 0; month < months; month += every) {
            LocalDate day = first.plusMonths(month);
            Map<String, Object> map = new LinkedHashMap<>();
            Period period = new Period(day.toString(), Period.Kind.MONTH, day, day.plusMonths(1));
            boolean named = month == 0 || day.getMonthValue() <= every;
            map.put("word", named ? dates.labelOfYear(period) : dates.label(period));
            map.put("along", along(day));
            ticks.add(map);
        }
        return ticks;
    }

    /** 0 at the scale's first day, 1 at its end. */
    private BigDecimal along(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(first, day))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, end)), 4, RoundingMode.HALF_UP);
    }
}
