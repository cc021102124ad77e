package goalpack.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A span of whole days that is reviewed, half-open.
 *
 * @param id as written on the command line: {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026}; see {@link Periods}
 * @param start first day
 * @param end the day after the last
 */
public record Period(String id, Kind kind, LocalDate start, LocalDate end) {
    public Period {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(id + " ends before it starts");
        }
    }

    /** What sort of span it is; calendar kinds know the one before. */
    public enum Kind {
        MONTH,
        QUARTER,
        HALF,
        YEAR,
        /** Monday to Sunday, numbered by ISO 8601. */
        WEEK,
        /** From the first day of the fiscal year to a day. */
        TO_DATE,
        /** A number of days that end with a day. */
        ROLLING,
        /** Any other span of days. */
        RANGE
    }

    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** The first instant of it in the zone; midnight may be missing there, then the day's first instant. */
    public Instant startIn(ZoneId zone) {
        return start.atStartOfDay(zone).toInstant();
    }

    /** The first instant after it in the zone. */
    public Instant endIn(ZoneId zone) {
        return end.atStartOfDay(zone).toInstant();
    }
}
