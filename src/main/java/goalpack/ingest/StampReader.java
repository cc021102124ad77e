package goalpack.ingest;

import goalpack.ingest.Stamp.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/** Reads the stamps of one column. */
final class StampReader {
    private static final int SECONDS_OF_DAY = 24 * 3600;

    private final DateRule rule;
    private final Optional<ZoneRules> zone;

    StampReader(DateRule rule, Optional<ZoneId> zone) {
        this.rule = rule;
        this.zone = zone.map(ZoneId::getRules);
    }

    /** Reads a cell that is not empty. */
    Stamp read(String cell) {
        Optional<WrittenStamp> written = WrittenStamp.read(cell);
        if (rule.pattern().isPresent() && written.map(WrittenStamp::isOpen).orElse(true)) {
            return byPattern(MonthNames.inEnglish(cell), rule.pattern().get());
        }
        return written.map(this::moment).orElse(Stamp.failed(Kind.UNREADABLE));
    }

    private Stamp moment(WrittenStamp written) {
        return switch (written.order()) {
            case YEAR_FIRST -> moment(written.first(), written.second(), written.third(), written);
            case DAY_FIRST -> moment(written.third(), written.second(), written.first(), written);
            case OPEN -> byRule(written);
        };
    }

    private Stamp byRule(WrittenStamp written) {
        return switch (rule.order()) {
            case DAY_FIRST -> moment(written.third(), written.second(), written.first(), written);
            case MONTH_FIRST -> moment(written.third(), written.first(), written.second(), written);
            case OPEN -> Stamp.failed(Kind.ORDER_OPEN);
        };
    }

    private Stamp moment(int year, int month, int day, WrittenStamp written) {
        if (!exists(year, month, day) || written.secondOfDay() >= SECONDS_OF_DAY) {
            return Stamp.failed(Kind.IMPOSSIBLE);
        }
        long local = LocalDate.of(year, month, day).toEpochDay() * SECONDS_OF_DAY + written.secondOfDay();
        return written.offset() == WrittenStamp.NO_OFFSET
                ? inZone(local)
                : new Stamp(local - written.offset(), Kind.CERTAIN);
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 1
                && year <= Year.MAX_VALUE
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private Stamp inZone(long local) {
        if (zone.isEmpty()) {
            return new Stamp(local, Kind.ZONELESS);
        }
        LocalDateTime clock = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
        List<ZoneOffset> valid = zone.get().getValidOffsets(clock);
        if (valid.size() == 1) {
            return new Stamp(local - valid.getFirst().getTotalSeconds(), Kind.CERTAIN);
        }
        ZoneOffset before = zone.get().getTransition(clock).getOffsetBefore();
        return new Stamp(local - before.getTotalSeconds(), valid.isEmpty() ? Kind.NONEXISTENT : Kind.AMBIGUOUS);
    }

    private Stamp byPattern(String cell, DateTimeFormatter pattern) {
        try {
            TemporalAccessor parsed = pattern.parse(cell);
            LocalDate date = parsed.query(TemporalQueries.localDate());
            LocalTime time = parsed.query(TemporalQueries.localTime());
            if (date == null) {
                return Stamp.failed(Kind.UNREADABLE);
            }
            long local = date.toEpochDay() * SECONDS_OF_DAY + (time == null ? 0 : time.toSecondOfDay());
            return parsed.isSupported(ChronoField.OFFSET_SECONDS)
                    ? new Stamp(local - parsed.get(ChronoField.OFFSET_SECONDS), Kind.CERTAIN)
                    : inZone(local);
        } catch (DateTimeParseException notSo) {
            return Stamp.failed(notSo.getCause() instanceof DateTimeException ? Kind.IMPOSSIBLE : Kind.UNREADABLE);
        }
    }
}
