package goalpack.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date and time as its digits stand in a cell, before it is said which number is the day.
 *
 * @param first by the order the year, the day, or what may be the day or the month
 * @param third by the order the day, or the year, two digits already made four
 * @param offset seconds east of UTC; {@link #NO_OFFSET} where none is written
 * @param more text behind the stamp, parted from it by a line break; mostly empty
 */
record WrittenStamp(int first, int second, int third, Order order, int secondOfDay, int offset, String more) {
    static final int NO_OFFSET = Integer.MIN_VALUE;

    private static final int CENTURY = 2000;
    private static final List<String> AM = List.of("AM", "a. m.", "a.m.", "\u00F6\u00F6");
    private static final List<String> PM = List.of("PM", "p. m.", "p.m.", "\u00F6s");
    private static final int MAX_OFFSET = 18 * 3600;

    /** What the writing alone tells of the order of year, month and day. */
    enum Order {
        YEAR_FIRST,
        /** The month stands there by its name; whichever came first, it is held as day, month, year. */
        DAY_FIRST,
        /** The year is last, and which number is the day is not said. */
        OPEN
    }

    /** Whether the order of day and month must be known from elsewhere. */
    boolean isOpen() {
        return order == Order.OPEN;
    }

    /**
     * Reads {@code yyyy-MM-dd}, {@code d-M-yyyy}, {@code M-d-yy}, also with slashes or dots, {@code d/MMM/yy} or
     * {@code MMM d, yyyy}, then maybe a time as {@code H:mm[:ss[.n]]} with maybe AM or PM, then maybe an offset; a date
     * alone is the day's start.
     */
    static Optional<WrittenStamp> read(String text) {
        int line = text.indexOf('\n');
        String stamp = line < 0 ? text : text.substring(0, line).strip();
        Scan scan = new Scan(stamp);
        Optional<WrittenStamp> date = date(scan);
        if (date.isEmpty()) {
            return date;
        }
        int secondOfDay = scan.isAtEnd() ? 0 : time(scan);
        int offset = offset(scan);
        return scan.failed || !scan.isAtEnd()
                ? Optional.empty()
                : Optional.of(new WrittenStamp(
                        date.get().first,
                        date.get().second,
                        date.get().third,
                        date.get().order,
                        secondOfDay,
                        offset,
                        line < 0 ? "" : text.substring(line).strip()));
    }

    private static Optional<WrittenStamp> date(Scan scan) {
        if (scan.isAtLetter()) {
            int month = scan.month();
            scan.blanks();
            int day = scan.number(2);
            scan.skip(',');
            scan.failed |= !scan.blanks();
            return ofDay(day, month, scan);
        }
        int first = scan.number(4);
        int firstDigits = scan.digits;
        scan.skip('.');
        boolean blank = scan.blanks();
        char between = blank || scan.isAtLetter() ? ' ' : scan.again("-/.");
        if (scan.isAtLetter() && firstDigits <= 2) {
            int month = scan.month();
            scan.failed |= between == ' ' ? !scan.blanks() : !scan.skip(between);
            return ofDay(first, month, scan);
        }
        int second = scan.number(2);
        boolean sameAgain = scan.skip(between);
        int third = scan.number(4);
        int thirdDigits = scan.digits;
        boolean yearFirst = firstDigits == 4 && thirdDigits <= 2;
        boolean yearLast = firstDigits <= 2 && (thirdDigits == 4 || thirdDigits == 2);
        if (scan.failed || between == ' ' || !sameAgain || !(yearFirst || yearLast)) {
            return Optional.empty();
        }
        return Optional.of(new WrittenStamp(
                first,
                second,
                yearLast ? year(third, thirdDigits) : third,
                yearFirst ? Order.YEAR_FIRST : Order.OPEN,
                0,
                NO_OFFSET,
                ""));
    }

    private static Optional<WrittenStamp> ofDay(int day, int month, Scan scan) {
        int year = year(scan.number(4), scan.digits);
        boolean is = !scan.failed && (scan.digits == 2 || scan.digits == 4);
        return is
                ? Optional.of(new WrittenStamp(day, month, year, Order.DAY_FIRST, 0, NO_OFFSET, ""))
                : Optional.empty();
    }

    private static int year(int written, int digits) {
        return digits == 2 ? CENTURY + written : written;
    }

    /** Seconds since midnight; more than a day's where the clock shows what no clock shows. */
    private static int time(Scan scan) {
        if (!scan.skip('T') && !scan.skip('t')) {
            scan.skip(',');
            scan.failed |= !scan.blanks();
        }
        int hour = scan.number(2);
        scan.failed |= !scan.skip(':');
        int minute = scan.number(2);
        scan.failed |= scan.digits != 2;
        int second = 0;
        if (scan.skip(':')) {
            second = scan.number(2);
            scan.failed |= scan.digits != 2;
            if (scan.skip('.') || scan.skip(',')) {
                scan.number(9);
            }
        }
        boolean exists = hour < 24 && minute < 60 && second < 60;
        int of24 = half(scan, hour);
        return exists && of24 >= 0 ? of24 * 3600 + minute * 60 + second : Integer.MAX_VALUE;
    }

    /** The hour of 24; negative where 13 PM is written. */
    private static int half(Scan scan, int hour) {
        int mark = scan.at;
        scan.blanks();
        boolean am = scan.oneOfWords(AM);
        boolean pm = !am && scan.oneOfWords(PM);
        if (!am && !pm) {
            scan.at = mark;
            return hour;
        }
        return hour < 1 || hour > 12 ? -1 : hour % 12 + (pm ? 12 : 0);
    }

    private static int offset(Scan scan) {
        scan.blanks();
        if (scan.isAtEnd()) {
            return NO_OFFSET;
        }
        if (scan.word("Z") || scan.word("UTC") || scan.word("GMT")) {
            return 0;
        }
        int sign = scan.oneOf("+-") == '-' ? -1 : 1;
        int hours = scan.number(2);
        scan.failed |= scan.digits != 2;
        int minutes = 0;
        if (!scan.isAtEnd()) {
            scan.skip(':');
            minutes = scan.number(2);
            scan.failed |= scan.digits != 2;
        }
        int seconds = hours * 3600 + minutes * 60;
        scan.failed |= seconds > MAX_OFFSET || minutes > 59;
        return sign * seconds;
    }

    /** A walk over the characters of a cell that remembers whether anything was not as expected. */
    private static final class Scan {
        private final String text;
        private int at;
        private int digits;
        private boolean failed;

        Scan(String text) {
            this.text = text;
        }

        boolean isAtEnd() {
            return at == text.length();
        }

        int number(int most) {
            int value = 0;
            digits = 0;
            while (digits < most && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                value = value * 10 + text.charAt(at) - '0';
                at++;
                digits++;
            }
            failed |= digits == 0;
            return value;
        }

        boolean skip(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        char oneOf(String allowed) {
            if (at < text.length() && allowed.indexOf(text.charAt(at)) >= 0) {
                return text.charAt(at++);
            }
            failed = true;
            return 0;
        }

        boolean blanks() {
            int before = at;
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            return at > before;
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\u00A0' || c == '\u202F';
        }

        boolean oneOfWords(List<String> words) {
            return words.stream().anyMatch(this::word);
        }

        boolean isAtLetter() {
            return at < text.length() && Character.isLetter(text.charAt(at));
        }

        /** The month whose name stands here, a full stop behind it included. */
        int month() {
            int from = at;
            while (isAtLetter()) {
                at++;
            }
            OptionalInt month = MonthNames.number(text.substring(from, at));
            skip('.');
            failed |= month.isEmpty();
            return month.orElse(0);
        }

        /** The character that parts the numbers; a full stop may already be behind us. */
        char again(String allowed) {
            if (at > 0 && text.charAt(at - 1) == '.') {
                return '.';
            }
            return oneOf(allowed);
        }

        boolean word(String word) {
            boolean there = text.regionMatches(true, at, word, 0, word.length());
            at += there ? word.length() : 0;
            return there;
        }
    }
}
