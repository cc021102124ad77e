package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real list export of GLPI, 5,024 tickets in Spanish, from its goal book to its packs; every figure is counted twice. */
class GlpiExportTest {
    private static final Path EXPORT =
            Path.of(System.getProperty("goalpack.shared", "absent")).resolve("exports/glpi_es.csv");
    private static final Path BOOK = Path.of("src/test/resources/glpi/goalpack.yaml");
    private static final Path PROFILE = Path.of("src/test/resources/profiles/glpi-es.yaml");
    private static final BigDecimal TARGET = new BigDecimal("0.5");

    @TempDir
    static Path desk;

    private static GlpiReckoning reckoning;

    @BeforeAll
    static void theDeskRunsTwoMonths() throws IOException {
        assumeTrue(Files.exists(EXPORT), "run with -Dgoalpack.shared");
        Files.copy(EXPORT, desk.resolve("glpi_es.csv"));
        Files.copy(BOOK, desk.resolve("goalpack.yaml"));
        Files.createDirectory(desk.resolve("profiles"));
        Files.copy(PROFILE, desk.resolve("profiles").resolve("glpi-es.yaml"));
        reckoning = new GlpiReckoning(desk.resolve("glpi_es.csv"));
        for (String period : List.of("2025-10", "2026-01")) {
            Trial.in(desk, "run", "--period", period).ending(0);
        }
    }

    @Test
    void everyRowIsReadAndNoneIsRejected() throws IOException {
        assertEquals(5024, reckoning.count());
        Map<String, String> figures = figures("2025-10", "director");
        assertEquals("5024", figures.get("run/file/glpi_es.csv/accepted"));
        assertEquals("0", figures.get("run/rejected"));
        assertEquals("0", figures.get("run/unattributed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10", "2026-01"})
    void theDirectorsFiguresAreThoseCountedByHand(String period) throws IOException {
        int year = year(period);
        int month = month(period);
        assertHolds(
                reckoning.solvedInADay("director/solved-in-a-day", year, month, TARGET), figures(period, "director"));
        assertHolds(reckoning.volumes("director", year, month), figures(period, "director"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10", "2026-01"})
    void theLeadsFiguresAreThoseCountedByHand(String period) throws IOException {
        int year = year(period);
        int month = month(period);
        assertHolds(reckoning.median("lead/CNSR/half-are-solved", year, month), figures(period, "lead"));
        assertHolds(reckoning.incoming("lead/CNSR/incoming", year, month), figures(period, "lead"));
        assertEquals(year > 2025, figures(period, "lead").containsKey("lead/CNSR/incoming/to-date/actual"));
        assertHolds(reckoning.volumes("lead/CNSR", year, month), figures(period, "lead"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10", "2026-01"})
    void whatTheCategoriesAddIsTheDistanceToTheTarget(String period) throws IOException {
        Map<String, String> figures = figures(period, "director");
        BigDecimal sum = figures.entrySet().stream()
                .filter(one -> one.getKey().matches("director/solved-in-a-day/category/.*/adds"))
                .filter(one -> !one.getKey().contains("/~others/"))
                .map(one -> new BigDecimal(one.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gap = number(figures, "director/solved-in-a-day/actual").subtract(TARGET);
        assertEquals(gap.setScale(8, RoundingMode.HALF_UP), sum.setScale(8, RoundingMode.HALF_UP));
        assertFalse(figures.containsKey("director/solved-in-a-day/unit/CNSR/adds"), "a part that is the whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10", "2026-01"})
    void theScorecardLinesAreThoseCountedByHand(String period) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        expected.putAll(reckoning.solvedInADay("solved-in-a-day", year(period), month(period), TARGET));
        expected.putAll(reckoning.median("half-are-solved", year(period), month(period)));
        expected.putAll(reckoning.incoming("incoming", year(period), month(period)));
        for (String goal : List.of("solved-in-a-day", "half-are-solved", "incoming")) {
            Map<String, String> line = line(period, goal);
            assertEquals(expected.get(goal + "/actual"), line.get("value"), goal);
            assertEquals(expected.get(goal + "/previous/actual"), line.get("previous"), goal);
        }
        assertEquals(
                expected.getOrDefault("solved-in-a-day/last-year/actual", ""),
                line(period, "solved-in-a-day").get("last_year"));
    }

    @Test
    void whatTheExportCannotTellHasNoFigureAndThePageNamesTheColumn() throws IOException {
        Map<String, String> line = line("2025-10", "first-answer");
        assertEquals("NO_DATA", line.get("status"));
        assertEquals("", line.get("value"));
        assertFalse(figures("2025-10", "director").containsKey("director/first-answer/actual"));
        assertEquals("337", figures("2025-10", "director").get("director/first-answer/left-out/column-missing"));
        String text = text("2025-10", "director");
        assertTrue(text.contains("A first answer within 4 hours: No data"), text);
        assertTrue(text.contains("The exports lack what this is counted from: first_reply_at."), text);
    }

    @Test
    void categoriesAreShownAsTheDeskWritesThem() throws IOException {
        assertTrue(text("2025-10", "director").contains("1.Sistemas > Soporte Telefonía"));
    }

    @Test
    void ticketsWorthReadingAreThoseThatTookLongestAndHaveNoFirstAnswer() throws IOException {
        String text = text("2025-10", "director");
        assertTrue(text.contains("took longest to solve"), text);
        assertFalse(text.contains("open the longest"), text);
        figures("2025-10", "director").keySet().forEach(id -> assertFalse(id.endsWith("/first-answer"), id));
    }

    @Test
    void nobodyIsNamed() throws IOException {
        for (String role : List.of("director", "lead")) {
            String text = text("2025-10", role);
            for (String line : Files.readAllLines(EXPORT)) {
                for (String name : line.split(";", -1)[8].split("<br>", -1)) {
                    assertTrue(name.strip().length() < 8 || !text.contains(name.strip()), name);
                }
            }
        }
    }

    private static void assertHolds(Map<String, String> expected, Map<String, String> figures) {
        Map<String, String> shown = new TreeMap<>(figures);
        shown.keySet().retainAll(expected.keySet());
        assertEquals(new TreeMap<>(expected), shown);
    }

    private static BigDecimal number(Map<String, String> figures, String id) {
        return new BigDecimal(figures.getOrDefault(id, "")).setScale(10, RoundingMode.HALF_UP);
    }

    private static int year(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }

    private static int month(String period) {
        return Integer.parseInt(period.substring(5));
    }

    private static Path run(String period) {
        return desk.resolve("out").resolve(period).resolve("monthly").resolve("current");
    }

    /** The figures of a role's pack by their ids, from {@code results.json}. */
    private static Map<String, String> figures(String period, String role) throws IOException {
        String json = Files.readString(run(period).resolve("results.json"));
        int start = json.indexOf("\"packs/" + role + "/");
        int end = json.indexOf("\"packs/", start + 1);
        String pack = json.substring(start, end < 0 ? json.length() : end);
        Map<String, String> figures = new TreeMap<>();
        Matcher ids = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]*)\"[^}]*?\"value\"\\s*:\\s*\"?([^\",}\\s]*)")
                .matcher(pack);
        while (ids.find()) {
            figures.put(ids.group(1), ids.group(2));
        }
        return figures;
    }

    /** A goal's line in {@code figures.csv}, by its columns; no cell of it holds a comma. */
    private static Map<String, String> line(String period, String goal) throws IOException {
        List<String> lines = Files.readAllLines(run(period).resolve("figures.csv"));
        String[] header = lines.getFirst().split(",", -1);
        String[] cells = lines.stream()
                .map(line -> line.split(",", -1))
                .filter(line -> line[5].equals(goal))
                .findFirst()
                .orElseThrow();
        Map<String, String> line = new TreeMap<>();
        for (int i = 0; i < header.length; i++) {
            line.put(header[i], cells[i]);
        }
        return line;
    }

    private static String text(String period, String role) throws IOException {
        try (var packs = Files.list(run(period).resolve("packs").resolve(role))) {
            Path pdf = packs.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
    }
}
