package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import goalpack.ingest.PlainCopy.Counted;
import goalpack.ingest.Reject.Reason;
import goalpack.ingest.csv.Overrides;
import goalpack.ingest.csv.Repair;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Public collections of damaged and odd CSV files, where they lie beside the project. */
class CorpusTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("goalpack.shared", "absent")).resolve("csv-corpus");
    private static final Path POLLOCK = CORPUS.resolve("pollock");
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.exists(CORPUS), "run with -Dgoalpack.shared");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Overrides told(Path file) {
        JsonNode told = JSON.readTree(POLLOCK.resolve("parameters")
                .resolve(file.getFileName() + "_parameters.json")
                .toFile());
        return new Overrides(
                Optional.of(Charset.forName(told.get("encoding").stringValue())),
                Optional.of(told.get("delimiter").stringValue()),
                Optional.of(told.get("quotechar").stringValue()),
                Optional.of(told.get("escapechar").stringValue()),
                OptionalInt.of(told.get("header_lines").intValue()));
    }

    private record Read(List<List<String>> rows, Counted counted) {
        static Read of(Path file, Overrides overrides) {
            List<List<String>> rows = new ArrayList<>();
            Counted counted = PlainCopy.read(file, String.valueOf(file.getFileName()), overrides, rows::add)
                    .value()
                    .orElseThrow();
            return new Read(rows, counted);
        }
    }

    private record Mean(double simple, double weighted) {}

    private interface Knowledge {
        Overrides about(Path file);
    }

    private static Mean pollock(Knowledge knowledge) throws IOException {
        JsonNode weights = JSON.readTree(POLLOCK.resolve("pollock_weights.json").toFile());
        double sum = 0;
        double weighted = 0;
        double weight = 0;
        List<Path> files = files(POLLOCK.resolve("csv"));
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            List<List<String>> wanted =
                    Pollock.plain(Files.readString(POLLOCK.resolve("clean").resolve(name)));
            double score =
                    Pollock.score(wanted, Read.of(file, knowledge.about(file)).rows());
            double counts = weights.has(name) ? weights.get(name).doubleValue() : 1;
            sum += score;
            weighted += counts * score;
            weight += counts;
        }
        assertEquals(94, files.size());
        return new Mean(sum / files.size(), weighted / weight);
    }

    @Test
    void pollutedFilesAreReadWhereTheirDialectIsTold() throws IOException {
        Mean mean = pollock(CorpusTest::told);
        assertTrue(mean.simple() >= 9.95 && mean.weighted() >= 9.70, mean::toString);
    }

    /** What cannot be seen: that the second of two equal header lines is one, and that two double quotes are one. */
    @Test
    void pollutedFilesAreReadAlmostAsWellByLook() throws IOException {
        Mean mean = pollock(file -> Overrides.NONE);
        assertTrue(mean.simple() >= 9.88 && mean.weighted() >= 9.88, mean::toString);
    }

    @Test
    void noRecordOfAPollutedFileIsLostUncounted() throws IOException {
        for (Path file : files(POLLOCK.resolve("csv"))) {
            Overrides told = told(file);
            Read read = Read.of(file, told);
            long second = read.counted().rejects().stream()
                    .filter(reject -> reject.faults().getFirst().reason() == Reason.SECOND_TABLE)
                    .count();
            long headers = read.counted().repairs().stream()
                    .filter(repair -> repair.kind() == Repair.Kind.REPEATED_HEADER)
                    .count();
            int header = told.headerLines().orElse(1) == 0 || read.rows().isEmpty() ? 0 : 1;
            assertEquals(read.counted().records(), read.rows().size() - header + second + headers, file::toString);
        }
    }

    @Test
    void everyFileOfTheSpectrumIsReadAsItShouldBe(@TempDir Path folder) throws IOException {
        for (Path file : files(CORPUS.resolve("csv-spectrum/csvs"))) {
            String name = String.valueOf(file.getFileName());
            if (name.equals("location_coordinates.csv")) {
                continue;
            }
            Path named = Files.writeString(folder.resolve(name), withEnds(name, Files.readString(file)));
            JsonNode wanted = JSON.readTree(CORPUS.resolve("csv-spectrum/json")
                    .resolve(name.replace(".csv", ".json"))
                    .toFile());
            assertEquals(
                    wanted, JSON.valueToTree(maps(Read.of(named, Overrides.NONE).rows())), name);
        }
    }

    /** The line ends that the file's name promises and a copy of it may have lost. */
    private static String withEnds(String name, String text) {
        return name.contains("_crlf") ? text.replace("\r\n", "\n").replace("\n", "\r\n") : text;
    }

    /** The collection's own answer names another telephone number than its file does, so only the marks are compared. */
    @Test
    void quotesAndApostrophesWithinPlainCellsAreText() {
        Path file = CORPUS.resolve("csv-spectrum/csvs/location_coordinates.csv");
        List<String> row = Read.of(file, Overrides.NONE).rows().getLast();
        assertEquals(4, row.size());
        assertTrue(row.get(1).endsWith("37.8\"N 121\uFFFD2'17.9\"W"), row::toString);
        assertEquals(List.of("Modesto", "Stanislaus"), row.subList(2, 4));
    }

    /** Where this reader differs from the specification, which allows it, and how it reads instead. */
    private static final Map<String, List<List<String>>> OTHERWISE = Map.ofEntries(
            // Lines without anything are no records.
            Map.entry("line-breaks-3", List.of(List.of("D"))),
            // A quote that never closes is text; the record is rejected.
            Map.entry("open-quotation-1", List.of(List.of("A", "\"B"))),
            Map.entry("open-quotation-2", List.of(List.of("\"A,B"))),
            // Rows are as wide as most are: shorter ones are filled up, in longer ones cells are joined again.
            Map.entry("different-field-count-1", List.of(List.of("A", ""), List.of("B", "C"))),
            Map.entry("different-field-count-2", List.of(List.of("A", "B"), List.of("C", ""))),
            Map.entry("comments-none-1", List.of(List.of("A"), List.of("#B,C"), List.of("D"))),
            // Blanks between a closing quote and the delimiter are left out.
            Map.entry("spaces-around-quotes-1", List.of(List.of("D"))),
            Map.entry("spaces-around-quotes-2", List.of(List.of("A,B"))));

    @Test
    void theSpecificationIsFollowedButWhereItSaysOtherwise(@TempDir Path folder) throws IOException {
        Overrides commas = new Overrides(
                Optional.empty(), Optional.of(","), Optional.of("\""), Optional.of(""), OptionalInt.of(0));
        Map<String, String> wrong = new TreeMap<>();
        int checks = 0;
        for (Path file : files(CORPUS.resolve("fastcsv-spec/spec"))) {
            if (file.toString().matches(".*comments-(read|skip).yaml")) {
                continue;
            }
            Map<?, ?> spec =
                    (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            for (Object one : (List<?>) Objects.requireNonNull(spec.get("checks"))) {
                Map<?, ?> check = (Map<?, ?>) one;
                String id = String.valueOf(check.get("id"));
                for (String end : List.of("\n", "\r", "\r\n")) {
                    Object wanted = OTHERWISE.containsKey(id) ? OTHERWISE.get(id) : records(check, end);
                    Path input = Files.writeString(
                            folder.resolve("spec.csv"), text(Objects.requireNonNull(check.get("input")), end));
                    List<List<String>> rows = Read.of(input, commas).rows();
                    checks++;
                    if (!rows.equals(wanted)) {
                        wrong.put(id, rows + " instead of " + wanted);
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(checks > 100, checks + " checks");
    }

    private static List<List<String>> records(Map<?, ?> check, String end) {
        List<List<String>> records = new ArrayList<>();
        if (check.get("records") instanceof List<?> rows) {
            for (Object row : rows) {
                records.add(
                        ((List<?>) row).stream().map(cell -> text(cell, end)).toList());
            }
        }
        return records;
    }

    private static String text(Object written, String end) {
        return String.valueOf(written)
                .replace("\u23CE", end)
                .replace("\u2424", "\r\n")
                .replace('\u240D', '\r')
                .replace('\u240A', '\n')
                .replace('\u2420', ' ');
    }

    private static List<Map<String, String>> maps(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> map(rows.getFirst(), row)).toList();
    }

    private static Map<String, String> map(List<String> header, List<String> row) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            map.put(header.get(i), row.get(i));
        }
        return map;
    }
}
