package goalpack.run;

import goalpack.ingest.FileReport;
import goalpack.ingest.Inspected;
import goalpack.ingest.Namesakes;
import goalpack.ingest.RowMeaning;
import goalpack.render.text.Messages;
import goalpack.ticket.Column;
import goalpack.ticket.Profile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An export as it is read, in words, as lines for a console. */
public final class ExportPictureText {
    private static final int LABEL = 10;
    private static final int EXAMPLE = 24;
    private static final int HEADER = 34;
    private static final int WANTED = 3;

    private final ExportPicture picture;
    private final Messages messages;
    private final List<Line> shown = new ArrayList<>();

    private ExportPictureText(ExportPicture picture, Messages messages) {
        this.picture = picture;
        this.messages = messages;
    }

    /**
     * A line, or a paragraph of several.
     *
     * @param label with the blanks round it; empty where there is none
     * @param text breaks at its blanks where it is too long; empty where the label is the whole line
     */
    public record Line(String label, String text) {}

    public static List<Line> of(ExportPicture picture, Messages messages) {
        ExportPictureText text = new ExportPictureText(picture, messages);
        text.whole(picture.file());
        text.head();
        text.mapped();
        text.unmapped();
        text.metrics();
        text.quality();
        text.whole("");
        return List.copyOf(text.shown);
    }

    private void whole(String line) {
        shown.add(new Line(line, ""));
    }

    private void head() {
        FileReport report = picture.report();
        Inspected reading = picture.reading();
        line(
                "helpdesk",
                "inspect.helpdesk.of",
                Map.of(
                        "profile", report.profile(),
                        "telling", reading.telling(),
                        "of", reading.ofTelling(),
                        "percent", report.percentSure(),
                        "evidence", reading.evidence() == Profile.Evidence.UNVERIFIED ? "unverified" : "verified"));
        line(
                "written",
                "inspect.written.of",
                Map.of(
                        "charset", report.charset(),
                        "separator", separator(report.separator()),
                        "quote", reading.quote().map(String::valueOf).orElse("none"),
                        "escape", reading.escape().map(String::valueOf).orElse("none"),
                        "columns", reading.mapped().size() + reading.unmapped().size()));
        line(
                "rows",
                "inspect.rows.of",
                Map.of(
                        "records", report.records(),
                        "accepted", report.accepted(),
                        "duplicates", report.duplicates(),
                        "filtered", report.filteredRows(),
                        "rejected", report.rejected(),
                        "tickets", picture.intake().tickets().size()));
        if (reading.rows() == RowMeaning.STEP) {
            line("history", "inspect.history.of", Map.of());
        }
        arrivals();
        zone(reading);
        reading.orders()
                .forEach(order -> line(
                        "dates",
                        "inspect.dates.of",
                        Map.of(
                                "column",
                                order.header(),
                                "order",
                                plain(order.order()),
                                "ground",
                                plain(order.ground()))));
    }

    /** Words by which messages choose hold no hyphen. */
    private static String plain(String word) {
        return word.replace('-', '_');
    }

    private void arrivals() {
        Optional<Instant> first = picture.stamps().firstArrival();
        if (first.isEmpty()) {
            line("arrivals", "inspect.arrivals.none", Map.of());
            return;
        }
        line(
                "arrivals",
                "inspect.arrivals.of",
                Map.of(
                        "first", day(first.get()),
                        "last", day(picture.stamps().lastArrival().orElse(first.get()))));
    }

    private static String day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private void zone(Inspected reading) {
        if (reading.zoneless().isPresent()) {
            Inspected.Cell cell = reading.zoneless().get();
            line(
                    "zone",
                    "inspect.zone.open",
                    Map.of("line", cell.line(), "column", cell.header(), "example", cell.text()));
            return;
        }
        line("zone", picture.stamps().firstArrival().isPresent() ? "inspect.zone.said" : "inspect.zone.none", Map.of());
    }

    private String separator(String separator) {
        return switch (separator) {
            case "," -> messages.text("inspect.separator.comma");
            case ";" -> messages.text("inspect.separator.semicolon");
            case "\t" -> messages.text("inspect.separator.tab");
            case "|" -> messages.text("inspect.separator.bar");
            default -> separator;
        };
    }

    private void mapped() {
        section("inspect.mapped");
        List<Inspected.Mapped> mapped = picture.reading().mapped();
        int name = mapped.stream()
                .mapToInt(one -> one.column().header().length())
                .max()
                .orElse(0);
        int header = mapped.stream()
                .mapToInt(one -> cut(one.header(), HEADER).length())
                .max()
                .orElse(0);
        for (Inspected.Mapped one : mapped) {
            whole("  " + padded(one.column().header(), name) + "  " + padded(cut(one.header(), HEADER), header)
                    + String.format(Locale.ROOT, "%8d  ", one.rows()) + examples(one.examples()));
        }
    }

    private void unmapped() {
        List<Inspected.Unmapped> unmapped = picture.reading().unmapped();
        if (unmapped.isEmpty()) {
            whole("");
            whole("  " + messages.text("inspect.unmapped.none"));
            return;
        }
        section("inspect.unmapped");
        int header = unmapped.stream()
                .mapToInt(one -> cut(one.header(), HEADER).length())
                .max()
                .orElse(0);
        for (Inspected.Unmapped one : unmapped) {
            whole("  " + padded(cut(one.header(), HEADER), header) + "  " + examples(one.examples()));
        }
    }

    private String examples(List<String> examples) {
        return examples.isEmpty()
                ? messages.text("inspect.empty")
                : examples.stream().map(one -> cut(one, EXAMPLE)).collect(Collectors.joining(" \u00b7 "));
    }

    private void metrics() {
        section("inspect.metrics");
        int name = picture.metrics().stream()
                .mapToInt(use -> use.metric().id().length())
                .max()
                .orElse(0);
        for (MetricUse use : picture.metrics().stream()
                .sorted(Comparator.comparing(MetricUse::isPossible).reversed())
                .toList()) {
            String word = messages.text(use.isPossible() ? "inspect.metrics.yes" : "inspect.metrics.no");
            shown.add(new Line("  " + padded(word, 5) + padded(use.metric().id(), name) + "  ", told(use)));
        }
    }

    private String told(MetricUse use) {
        if (use.isPossible()) {
            return use.rarest()
                    .map(column -> messages.text(
                            "inspect.metrics.rarest",
                            Map.of("column", column.header(), "rows", use.rows(), "of", use.of())))
                    .orElse("");
        }
        return use.missing().entrySet().stream()
                .map(missing -> lacks(missing.getKey(), missing.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String lacks(Column column, List<String> wanted) {
        boolean there =
                picture.reading().mapped().stream().anyMatch(one -> one.column().equals(column));
        if (there) {
            return messages.text("inspect.metrics.empty", Map.of("column", column.header()));
        }
        List<String> first = wanted.subList(0, Math.min(WANTED, wanted.size()));
        return messages.text(
                "inspect.metrics.lacks",
                Map.of("column", column.header(), "wanted", first.isEmpty() ? "none" : String.join(", ", first)));
    }

    private void quality() {
        section("inspect.quality");
        List<String> lines = new ArrayList<>();
        FileReport report = picture.report();
        each(lines, "inspect.quality.reject", "reject.", report.rejects());
        each(lines, "inspect.quality.repair", "repair.", report.repairs());
        each(lines, "inspect.quality.filtered", "filtered.", report.filtered());
        some(lines, "inspect.quality.duplicates", report.duplicates(), Map.of());
        picture.intake()
                .unknownStatuses()
                .forEach((word, n) -> some(lines, "inspect.quality.status", n, Map.of("word", word)));
        picture.intake()
                .unknownRatings()
                .forEach((word, n) -> some(lines, "inspect.quality.rating", n, Map.of("word", word)));
        picture.stamps()
                .disorders()
                .forEach(one -> some(
                        lines,
                        "inspect.quality.disorder",
                        one.tickets(),
                        Map.of(
                                "earlier",
                                one.earlier().header(),
                                "later",
                                one.later().header())));
        Namesakes.among(picture.intake().tickets())
                .forEach(pair -> lines.add(
                        messages.text("inspect.quality.twice", Map.of("one", pair.one(), "other", pair.other()))));
        some(lines, "inspect.quality.nonexistent", report.nonexistentStamps(), Map.of());
        some(lines, "inspect.quality.ambiguous", report.ambiguousStamps(), Map.of());
        some(lines, "inspect.quality.negative", picture.reading().negativeDurations(), Map.of());
        if (lines.isEmpty()) {
            lines.add(messages.text("inspect.quality.fine"));
        }
        lines.forEach(line -> shown.add(new Line("  ", line)));
    }

    private void each(List<String> lines, String key, String family, Map<String, Integer> counts) {
        counts.forEach((code, n) -> some(lines, key, n, Map.of("why", messages.text(family + code))));
    }

    private void some(List<String> lines, String key, int n, Map<String, Object> arguments) {
        if (n > 0) {
            Map<String, Object> all = new HashMap<>(arguments);
            all.put("n", n);
            lines.add(messages.text(key, all));
        }
    }

    private void section(String key) {
        whole("");
        whole(messages.text(key));
    }

    private void line(String label, String key, Map<String, Object> arguments) {
        String word = messages.text("inspect." + label);
        shown.add(new Line("  " + padded(word, LABEL) + " ", messages.text(key, arguments)));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1).stripTrailing() + "\u2026";
    }
}
