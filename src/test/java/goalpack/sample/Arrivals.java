package goalpack.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** When tickets come in: seasons, weekdays, hours, holidays, and a few in the nights when the clocks change. */
final class Arrivals {
    /** The sample ends with this day. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 8);

    private static final int[] SEASON = {92, 82, 90, 98, 106, 115, 120, 106, 93, 90, 112, 108};
    private static final int[] WEEKDAY = {150, 125, 115, 110, 105, 70, 75};
    private static final int[] HOUR = {2, 1, 1, 1, 1, 2, 4, 7, 10, 12, 13, 12, 11, 11, 12, 11, 10, 9, 9, 10, 10, 9, 6, 4
    };
    private static final Set<LocalDate> CLOCK_CHANGES =
            Set.of(LocalDate.of(2025, 3, 30), LocalDate.of(2025, 10, 26), LocalDate.of(2026, 3, 29));

    private Arrivals() {}

    static List<Instant> in(Team team, YearMonth month, WorkingHours hours, Dice dice) {
        int growth = month.getYear() >= 2026 ? 106 : 100;
        int monthly = team.monthly * SEASON[month.getMonthValue() - 1] * growth / 10_000;
        int weights = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            weights += weight(month.atDay(day), hours);
        }
        List<Instant> moments = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth() && !month.atDay(day).isAfter(LAST_DAY); day++) {
            LocalDate date = month.atDay(day);
            int milli = monthly * weight(date, hours) * dice.between(850, 1150) / weights;
            int count = milli / 1000 + (dice.chance(milli % 1000) ? 1 : 0);
            for (int i = 0; i < count; i++) {
                moments.add(at(date, team, dice.weighted(HOUR), dice));
            }
            for (int hour = 0; CLOCK_CHANGES.contains(date) && hour < 4; hour++) {
                moments.add(at(date, team, hour, dice));
            }
        }
        return moments;
    }

    private static int weight(LocalDate date, WorkingHours hours) {
        int weight = WEEKDAY[date.getDayOfWeek().getValue() - 1];
        return hours.closed().contains(date) ? weight * 6 / 10 : weight;
    }

    private static Instant at(LocalDate date, Team team, int hour, Dice dice) {
        ZonedDateTime earlier =
                date.atTime(hour, dice.between(0, 59), dice.between(0, 59)).atZone(team.zone);
        ZonedDateTime local = dice.chance(500) ? earlier.withLaterOffsetAtOverlap() : earlier;
        return local.toInstant();
    }
}
