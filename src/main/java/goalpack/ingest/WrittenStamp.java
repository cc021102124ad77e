package goalpack.ingest;

import java.util.Optional;

/**
 * A date and time as its digits stand in a cell, before it is said which number is the day.
 *
 * @param first the year, where {@code yearFirst}; else the day or the month
 * @param third the day, where {@code yearFirst}; else the year, two digits already made four
 * @param offset seconds east of UTC; {@link #NO_OFFSET} where none is written
 */
record WrittenStamp(int first, int second, int third, boolean yearFirst, int secondOfDay, int offset) {
    static final int NO_OFFSET = Integer.MIN_VALUE;

    private static final int CENTURY = 2000;
    private static final int MAX_OFFSET = 18 * 3600;

    /**
     * Reads {@code yyyy-MM-dd}, {@code d-M-yyyy} or {@code M-d-yy}, also with slashes or dots, then maybe a time as
     * {@code H:mm[:ss[.n]]} with maybe AM or PM, then maybe an offset; a date alone is the day's start.
     */
    static Optional<WrittenStamp> read(String text) {
        Scan scan = new Scan(text);
        int first = scan.number(4);
        int firstDigits = scan.digits;
        char between = scan.oneOf("-/.");
        int second = scan.number(2);
        boolean sameAgain = scan.skip(between);
        int third = scan.number(4);
        int thirdDigits = scan.digits;
        boolean yearFirst = firstDigits == 4 && thirdDigits <= 2;
        boolean yearLast = firstDigits <= 2 && (thirdDigits == 4 || thirdDigits == 2);
        if (scan.failed || !sameAgain || !(yearFirst || yearLast)) {
            return Optional.empty();
        }
        int year = yearLast && thirdDigits == 2 ? CENTURY + third : third;
        int secondOfDay = scan.isAtEnd() ? 0 : time(scan);
        int offset = offset(scan);
        return scan.failed || !scan.isAtEnd()
                ? Optional.empty()
                : Optional.of(new WrittenStamp(first, second, year, yearFirst, secondOfDay, offset));
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
        boolean am = scan.word("AM");
        boolean pm = !am && scan.word("PM");
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

        boolean word(String word) {
            boolean there = text.regionMatches(true, at, word, 0, word.length());
            at += there ? word.length() : 0;
            return there;
        }
    }
}
