package goalpack.ingest;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * How the dates of a column are written where they do not begin with the year.
 *
 * @param pattern tried on what the numbers alone do not tell
 */
record DateRule(DateOrder order, Optional<DateTimeFormatter> pattern) {
    static final DateRule OPEN = new DateRule(DateOrder.OPEN, Optional.empty());

    /**
     * Reads {@code day-first}, {@code month-first} or a pattern such as {@code dd/MM/yyyy HH:mm}, month names in
     * English.
     *
     * @throws IllegalArgumentException for a pattern that is none
     */
    static DateRule of(String words) {
        return switch (words) {
            case "day-first" -> new DateRule(DateOrder.DAY_FIRST, Optional.empty());
            case "month-first" -> new DateRule(DateOrder.MONTH_FIRST, Optional.empty());
            default -> new DateRule(DateOrder.OPEN, Optional.of(formatter(words)));
        };
    }

    DateRule ordered(DateOrder found) {
        return new DateRule(found, pattern);
    }

    /** The year of era needs an era when read strictly; people write it all the same. */
    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
