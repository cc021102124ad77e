package goalpack.ingest;

import goalpack.ticket.Profile.DurationUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as exports write them: plain numbers, {@code 1:30}, {@code 2 dias 14 horas}, {@code 172,973}. */
final class WrittenDuration {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,30})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,30})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,12},(?:\\d{1,2}|\\d{4,30})");
    private static final Pattern CLOCK = Pattern.compile("(-?)(\\d{1,7}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?");
    private static final Pattern PART = Pattern.compile(
            "(\\d{1,9}(?:[.,]\\d{1,9})?)\\s*([\\p{L}]+)\\.?\\s*(?:,|and\\b|und\\b|et\\b|y\\b|e\\b|ve\\b|og\\b|i\\b)?\\s*");
    private static final Pattern PACKED = Pattern.compile("[^*|]+_\\*:\\*_\\d+_\\*:\\*_(\\d{1,15})");
    private static final String BETWEEN_PACKED = "_*|*_";
    private static final long DAY = 86_400;

    /** The words for a unit in the languages that exports come in; a week is none, it may have five days or seven. */
    private static final Map<Long, String> WORDS = Map.of(
            1L,
            "s sec secs second seconds segundo segundos seconde secondes sekunde sekunden sek saniye sn sekund sekunder"
                    + " sekunda sekundy",
            60L,
            "m min mins minute minutes minuto minutos minuten dakika dk minutt minutter minuta minuty minut",
            3600L,
            "h hr hrs hour hours hora horas heure heures stunde stunden std saat sa time timer godzina godziny godzin"
                    + " godz",
            DAY,
            "d day days dia dias d\u00EDa d\u00EDas jour jours j tag tage tagen g\u00FCn dag dager dzie\u0144 dni");

    private WrittenDuration() {}

    /** Whole seconds, fractions cut off; empty when it is no duration. May be negative. */
    static OptionalLong seconds(String text, DurationUnit unit) {
        OptionalLong plain = plain(text, unit);
        if (plain.isPresent()) {
            return plain;
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            long seconds = Long.parseLong(clock.group(2)) * 3600
                    + Long.parseLong(clock.group(3)) * 60
                    + (clock.group(4) == null ? 0 : Long.parseLong(clock.group(4)));
            return OptionalLong.of(clock.group(1).isEmpty() ? seconds : -seconds);
        }
        return unit == DurationUnit.PACKED ? packed(text) : worded(text);
    }

    private static OptionalLong plain(String text, DurationUnit unit) {
        boolean thousands = THOUSANDS.matcher(text).matches() && !couldBeDecimal(text, unit);
        boolean decimal = DECIMAL_COMMA.matcher(text).matches();
        String number = thousands ? text.replace(",", "") : decimal ? text.replace(',', '.') : text;
        return AMOUNT.matcher(number).matches() ? of(unit, new BigDecimal(number)) : OptionalLong.empty();
    }

    /** {@code 1,500} hours may be one and a half or many; nobody writes fractions of seconds and minutes so. */
    private static boolean couldBeDecimal(String text, DurationUnit unit) {
        return (unit == DurationUnit.HOURS || unit == DurationUnit.DAYS) && text.indexOf(',') == text.lastIndexOf(',');
    }

    private static OptionalLong of(DurationUnit unit, BigDecimal amount) {
        return switch (unit) {
            case MILLISECONDS -> whole(amount.movePointLeft(3));
            case SECONDS -> whole(amount);
            case MINUTES -> whole(amount.multiply(BigDecimal.valueOf(60)));
            case HOURS -> whole(amount.multiply(BigDecimal.valueOf(3600)));
            case DAYS -> whole(amount.multiply(BigDecimal.valueOf(DAY)));
            case CLOCK, WORDED, PACKED -> OptionalLong.empty();
        };
    }

    private static OptionalLong whole(BigDecimal seconds) {
        return OptionalLong.of(seconds.setScale(0, RoundingMode.DOWN).longValueExact());
    }

    private static OptionalLong worded(String text) {
        boolean negative = text.startsWith("-");
        Matcher part = PART.matcher(CellText.fold(negative ? text.substring(1).strip() : text));
        BigDecimal sum = BigDecimal.ZERO;
        int at = 0;
        while (part.lookingAt()) {
            OptionalLong unit = unit(part.group(2));
            if (unit.isEmpty()) {
                return OptionalLong.empty();
            }
            sum = sum.add(
                    new BigDecimal(part.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(unit.getAsLong())));
            at = part.end();
            part.region(at, part.regionEnd());
        }
        return at > 0 && at == part.regionEnd() ? whole(negative ? sum.negate() : sum) : OptionalLong.empty();
    }

    private static OptionalLong unit(String word) {
        return WORDS.entrySet().stream()
                .filter(unit -> (" " + unit.getValue() + " ").contains(" " + word + " "))
                .mapToLong(Map.Entry::getKey)
                .findFirst();
    }

    private static OptionalLong packed(String text) {
        long millis = 0;
        for (String part : text.split(Pattern.quote(BETWEEN_PACKED), -1)) {
            Matcher one = PACKED.matcher(part);
            if (!one.matches()) {
                return OptionalLong.empty();
            }
            millis = Math.addExact(millis, Long.parseLong(one.group(1)));
        }
        return OptionalLong.of(millis / 1000);
    }
}
