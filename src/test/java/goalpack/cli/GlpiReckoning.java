package goalpack.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The figures of a GLPI list export once more, by nothing of the program: its own reading, dates and arithmetic.
 *
 * <p>Moments are minutes on the desk's clock, which has had no change of hours since 1993. Months are counted from year
 * 0, so December is followed by January.
 */
final class GlpiReckoning {
    private static final long DAY = 24 * 60;
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private final List<Row> rows = new ArrayList<>();
    private long asOf;

    /** A ticket; {@code closed} is negative while it is open. */
    private record Row(long opened, long closed, String category) {
        boolean isClosed() {
            return closed >= 0;
        }

        long minutes() {
            return closed - opened;
        }
    }

    GlpiReckoning(Path file) throws IOException {
        List<String> lines = List.of(Files.readString(file, StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .strip()
                .split("\r?\n", -1));
        List<String> header = List.of(lines.getFirst().split(";", -1));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            long opened = moment(cells.get(header.indexOf("Fecha de Apertura")));
            long closed = moment(cells.get(header.indexOf("Fecha de cierre")));
            long updated = moment(cells.get(header.indexOf("Última actualización")));
            boolean done = cells.get(header.indexOf("Estado")).equals("Cerrado");
            rows.add(new Row(
                    opened,
                    done ? closed : -1,
                    category(cells.get(header.indexOf("Categoría")).trim())));
            asOf = Math.max(asOf, Math.max(opened, Math.max(closed, updated)));
        }
        asOf = (asOf / DAY + 1) * DAY;
    }

    private static String category(String written) {
        return written.isEmpty() ? "~none" : written;
    }

    int count() {
        return rows.size();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(List.of(""));
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ';' && !quoted) {
                cells.add("");
            } else {
                cells.set(cells.size() - 1, cells.getLast() + letter);
            }
        }
        return cells;
    }

    private static long moment(String text) {
        if (text.isBlank()) {
            return -1;
        }
        String[] parts = text.trim().split("[/ :]", -1);
        long day = Long.parseLong(parts[0]);
        int month = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        return (midnight(12 * year + month - 1) / DAY + day - 1) * DAY
                + 60 * Long.parseLong(parts[3])
                + Long.parseLong(parts[4]);
    }

    /** The first moment of a month, in minutes since the year 2000; good for 2001 to 2099. */
    private static long midnight(int month) {
        int year = month / 12 - 2000;
        int leapDays = (year + 3) / 4 + (year % 4 == 0 && month % 12 > 1 ? 1 : 0);
        return (365L * year + leapDays + DAYS_BEFORE[month % 12]) * DAY;
    }

    private List<Row> openedIn(int first, int last) {
        return which(row -> row.opened >= midnight(first) && row.opened < midnight(last + 1));
    }

    private List<Row> closedIn(int first, int last) {
        return which(row -> row.isClosed() && row.closed >= midnight(first) && row.closed < midnight(last + 1));
    }

    private List<Row> openAtEndOf(int month) {
        long end = midnight(month + 1);
        return which(row -> row.opened < end && (!row.isClosed() || row.closed >= end));
    }

    private List<Row> which(Predicate<Row> chosen) {
        return rows.stream().filter(chosen).toList();
    }

    /** What the pack on solving within a day says of a month, and of the months before it, by the figures' ids. */
    Map<String, String> solvedInADay(String goal, int year, int monthOfYear, BigDecimal target) {
        Map<String, String> figures = new TreeMap<>();
        int month = 12 * year + monthOfYear - 1;
        Share now = Share.of(judged(openedIn(month, month)));
        figures.put(goal + "/actual", now.text());
        figures.put(goal + "/n", "" + now.of);
        figures.put(goal + "/numerator", "" + now.hits);
        figures.put(goal + "/attainment", text(now.exact(), target));
        Share before = Share.of(judged(openedIn(month - 1, month - 1)));
        figures.put(goal + "/previous/actual", before.text());
        figures.put(goal + "/previous/n", "" + before.of);
        figures.put(goal + "/previous/change", now.minus(before));
        Share lastYear = Share.of(judged(openedIn(month - 12, month - 12)));
        figures.put(goal + "/last-year/n", "" + lastYear.of);
        if (lastYear.of > 0) {
            figures.put(goal + "/last-year/actual", lastYear.text());
        }
        Share toDate = Share.of(judged(openedIn(12 * year, month)));
        figures.put(goal + "/to-date/actual", toDate.text());
        figures.put(goal + "/to-date/n", "" + toDate.of);
        for (int back = 0; back < 13; back++) {
            Share then = Share.of(judged(openedIn(month - back, month - back)));
            if (then.of > 0) {
                figures.put(goal + "/" + id(month - back) + "/actual", then.text());
                figures.put(goal + "/" + id(month - back) + "/n", "" + then.of);
            }
        }
        byCategory(judged(openedIn(month, month))).forEach((category, parts) -> {
            Share part = Share.of(parts);
            figures.put(goal + "/category/" + category + "/actual", part.text());
            figures.put(goal + "/category/" + category + "/n", "" + part.of);
            figures.put(goal + "/category/" + category + "/adds", part.adds(target, now.of));
        });
        figures.put(goal + "/guardrail/1/actual", "" + olderThanThirtyDays(month));
        return figures;
    }

    /** Open tickets that still have time are not judged. */
    private List<Row> judged(List<Row> opened) {
        return opened.stream()
                .filter(row -> row.isClosed() || asOf - row.opened > DAY)
                .toList();
    }

    private static Map<String, List<Row>> byCategory(List<Row> rows) {
        Map<String, List<Row>> parts = new TreeMap<>();
        rows.forEach(row ->
                parts.computeIfAbsent(row.category, any -> new ArrayList<>()).add(row));
        return parts;
    }

    private long olderThanThirtyDays(int month) {
        return openAtEndOf(month).stream()
                .filter(row -> midnight(month + 1) - row.opened > 30 * DAY)
                .count();
    }

    /** How many came, were solved and were open, under the scope's prefix. */
    Map<String, String> volumes(String scope, int year, int monthOfYear) {
        int month = 12 * year + monthOfYear - 1;
        return Map.of(
                scope + "/created", "" + openedIn(month, month).size(),
                scope + "/solved", "" + closedIn(month, month).size(),
                scope + "/open", "" + openAtEndOf(month).size());
    }

    /** What the pack on the median time to solve says. */
    Map<String, String> median(String goal, int year, int monthOfYear) {
        int month = 12 * year + monthOfYear - 1;
        Map<String, String> figures = new TreeMap<>();
        List<Row> now = closedIn(month, month);
        figures.put(goal + "/actual", median(now));
        figures.put(goal + "/n", "" + now.size());
        List<Row> before = closedIn(month - 1, month - 1);
        figures.put(goal + "/previous/actual", median(before));
        figures.put(
                goal + "/previous/change", plain(new BigDecimal(median(now)).subtract(new BigDecimal(median(before)))));
        List<Row> lastYear = closedIn(month - 12, month - 12);
        figures.put(goal + "/last-year/n", "" + lastYear.size());
        figures.put(goal + "/to-date/actual", median(closedIn(12 * year, month)));
        byCategory(now).forEach((category, part) -> {
            figures.put(goal + "/category/" + category + "/actual", median(part));
            figures.put(goal + "/category/" + category + "/n", "" + part.size());
        });
        figures.put(goal + "/guardrail/1/actual", "" + olderThanThirtyDays(month));
        return figures;
    }

    /** What the pack on incoming tickets says; of a year into which the export begins, nothing. */
    Map<String, String> incoming(String goal, int year, int monthOfYear) {
        int month = 12 * year + monthOfYear - 1;
        Map<String, String> figures = new TreeMap<>();
        int now = openedIn(month, month).size();
        int before = openedIn(month - 1, month - 1).size();
        figures.put(goal + "/actual", "" + now);
        figures.put(goal + "/previous/actual", "" + before);
        figures.put(goal + "/previous/change", "" + (now - before));
        if (rows.stream().anyMatch(row -> row.opened < midnight(12 * year))) {
            figures.put(
                    goal + "/to-date/actual", "" + openedIn(12 * year, month).size());
        }
        byCategory(openedIn(month, month))
                .forEach((category, part) -> figures.put(goal + "/category/" + category + "/actual", "" + part.size()));
        return figures;
    }

    private static String id(int month) {
        int number = month % 12 + 1;
        return month / 12 + "-" + (number < 10 ? "0" : "") + number;
    }

    /** The middle one, or half way between the two in the middle. */
    private static String median(List<Row> rows) {
        long[] sorted = rows.stream().mapToLong(Row::minutes).sorted().toArray();
        long twice = sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
        return plain(new BigDecimal(twice).divide(new BigDecimal(2)));
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(10, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String text(BigDecimal over, BigDecimal under) {
        return plain(over.divide(under, 30, RoundingMode.HALF_UP));
    }

    /** So many of so many were solved within a day. */
    private record Share(long hits, long of) {
        static Share of(List<Row> judged) {
            return new Share(
                    judged.stream()
                            .filter(row -> row.isClosed() && row.minutes() <= DAY)
                            .count(),
                    judged.size());
        }

        BigDecimal exact() {
            return new BigDecimal(hits).divide(new BigDecimal(of), 30, RoundingMode.HALF_UP);
        }

        String text() {
            return plain(exact());
        }

        String minus(Share other) {
            return plain(exact().subtract(other.exact()));
        }

        /** What this part adds to the distance between the whole and the target. */
        String adds(BigDecimal target, long whole) {
            BigDecimal distance = new BigDecimal(hits).subtract(target.multiply(new BigDecimal(of)));
            return plain(distance.divide(new BigDecimal(whole), 30, RoundingMode.HALF_UP));
        }
    }
}
