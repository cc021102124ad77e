package goalpack.ingest;

import goalpack.goal.ExportSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file that an entry of the goal book found.
 *
 * @param name its path beside the book, with slashes, by which it is called everywhere
 * @param exported the last day named in its name, a month meaning its end; else the day that the entry names
 */
record ExportFile(ExportSource source, Path path, String name, Optional<LocalDate> exported) {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(\\d\\d)(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(20\\d\\d)[-_.]?(0[1-9]|1[0-2])(?!\\d)");

    static ExportFile of(ExportSource source, Path path, String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return new ExportFile(source, path, name, named(last).or(source::exported));
    }

    private static Optional<LocalDate> named(String name) {
        Optional<LocalDate> found = Optional.empty();
        Matcher day = DAY.matcher(name);
        while (day.find()) {
            YearMonth month = month(day.group(1), day.group(3));
            int of = Integer.parseInt(day.group(4));
            found = month.isValidDay(of) ? Optional.of(month.atDay(of)) : found;
        }
        Matcher month = MONTH.matcher(name);
        while (found.isEmpty() && month.find()) {
            found = Optional.of(month(month.group(1), month.group(2)).atEndOfMonth());
        }
        return found;
    }

    private static YearMonth month(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }
}
