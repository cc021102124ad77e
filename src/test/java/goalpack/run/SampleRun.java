package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.GoalBook;
import goalpack.ingest.Exports;
import goalpack.ingest.Intake;
import goalpack.publish.Slug;
import goalpack.render.table.FigureRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample data, run in a test. */
record SampleRun(Path folder) {

    private static final Path BOOK = Path.of("sample-data/goalpack.yaml").toAbsolutePath();

    /** The sample's tickets as they are read. */
    static Intake intake() {
        GoalBook book = BookCheck.of(BOOK).value().orElseThrow().book();
        return Exports.read(
                        book.folder(),
                        book.exports(),
                        ProfileShelf.of(book).value().orElseThrow(),
                        book.settings().rejects(),
                        (done, total) -> {})
                .value()
                .orElseThrow();
    }

    /** A book of one goal for every kind and statistic that the sample's own lacks, over the sample's exports. */
    static Path bookOfKinds(Path folder) throws IOException {
        Path sample = BOOK.resolveSibling("");
        for (String name : List.of("people.csv", "holidays.csv")) {
            Files.copy(sample.resolve(name), folder.resolve(name));
        }
        Path exports = Files.createDirectory(folder.resolve("exports"));
        try (Stream<Path> files = Files.list(sample.resolve("exports"))) {
            for (Path file : files.toList()) {
                Files.copy(file, exports.resolve(file.getFileName()));
            }
        }
        Path here = Path.of("src/test/resources/workbook");
        Files.copy(here.resolve("facts.csv"), folder.resolve("facts.csv"));
        // No export of the sample states how long a ticket was worked on.
        Path profile = Files.createDirectory(folder.resolve("profiles")).resolve("zendesk.yaml");
        Files.writeString(
                profile,
                Files.readString(Path.of("src/main/resources/goalpack/profiles/zendesk.yaml"))
                        .replace("agent_wait_min:", "handle_min:"));
        return Files.copy(here.resolve("kinds.yaml"), folder.resolve("goalpack.yaml"));
    }

    static SampleRun of(String period, Path out) {
        return of(BOOK, period, out);
    }

    static SampleRun of(Path book, String period, Path out) {
        Request request = new Request(
                book,
                Optional.of(period),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Instant.parse("2026-07-09T06:00:00Z"),
                out,
                Path.of("templates"),
                "0.0.0-test");
        Outcome outcome = new ReviewRun(Watcher.NOBODY).run(request);
        assertEquals(Outcome.End.PUBLISHED, outcome.end(), outcome.problems().toString());
        return new SampleRun(outcome.folder().orElseThrow());
    }

    /** The workbooks of the desk's own roles and of other departments, in the order of their names. */
    List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("packs"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    /** The rows of {@code figures.csv} that a workbook's goals stand for, by the names of their columns. */
    List<Map<String, String>> figures(Path workbook) throws IOException {
        String slug = workbook.getFileName().toString().replace(".xlsx", "");
        String role = workbook.getName(workbook.getNameCount() - 2).toString();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("figures.csv")).stream()
                .skip(1)
                .toList()) {
            Map<String, String> row = new LinkedHashMap<>();
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                row.put(FigureRows.HEADER.get(i), cells[i]);
            }
            String scope = row.getOrDefault("scope", "");
            boolean isOurs = Slug.of(scope.isEmpty() ? "Harbour & Pine" : scope).equals(slug);
            boolean isPartners = role.equals("partner")
                    && Slug.of(row.getOrDefault("role", "")).equals(slug);
            if (isPartners || (isOurs && role.equals(row.get("role")))) {
                rows.add(row);
            }
        }
        return rows;
    }
}
