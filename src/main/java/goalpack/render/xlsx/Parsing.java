package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the values in a description are written: one way each, independent of any language. */
final class Parsing {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Parsing() {}

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Parsing::countsInExcel);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    static Optional<LocalDateTime> dateTime(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text)).filter(t -> countsInExcel(t.toLocalDate()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Excel counts days from 1900 and believes in 29 February 1900; what lies before March is not wanted. */
    private static boolean countsInExcel(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }
}
