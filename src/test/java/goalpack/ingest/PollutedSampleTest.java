package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.ticket.Ticket;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A month of the sample desk, spoilt in the ways in which CSV files are spoilt: what is read, fact by fact, is what the
 * clean file holds less the rows that are listed as rejected; and so is every figure made of it.
 */
class PollutedSampleTest {
    private static final Path CLEAN = Path.of("sample-data/exports/zendesk-2026-05.csv.gz");
    private static final int ROWS = 200;
    private static final int SUBJECT = 6;
    private static List<List<String>> table = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void theCleanRows() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(CLEAN))) {
            List<List<String>> all = Pollock.plain(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Set<String> ids = new TreeSet<>();
            table = all.stream()
                    .filter(row -> row.size() == all.getFirst().size() && ids.add(row.getFirst()))
                    .filter(row -> row.stream().noneMatch(cell -> cell.contains("\n")))
                    .limit(ROWS + 1)
                    .toList();
        }
        assertEquals(ROWS + 1, table.size());
    }

    private static String line(List<String> cells, String delimiter, char quote) {
        String enclosing = String.valueOf(quote);
        return cells.stream()
                .map(cell -> cell.contains(delimiter) || cell.contains(enclosing) || cell.contains(" ")
                        ? enclosing + cell.replace(enclosing, enclosing + enclosing) + enclosing
                        : cell)
                .collect(Collectors.joining(delimiter));
    }

    private static List<String> lines(String delimiter, char quote) {
        return table.stream().map(row -> line(row, delimiter, quote)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String plain() {
        return String.join("\n", lines(",", '"')) + "\n";
    }

    private Intake read(String text) {
        return Desk.in(folder)
                .profile("zendesk")
                .files("x.csv")
                .with("x.csv", text.getBytes(StandardCharsets.UTF_8))
                .read()
                .value()
                .orElseThrow();
    }

    private static Map<String, Ticket> byId(Intake intake) {
        Map<String, Ticket> tickets = new TreeMap<>();
        intake.tickets().forEach(ticket -> tickets.put(ticket.id().id(), ticket));
        return tickets;
    }

    /** Holds the spoilt file against the clean one; says how many of the clean rows were rejected. */
    private int lost(String spoilt) {
        Map<String, Ticket> clean = byId(read(plain()));
        Intake intake = read(spoilt);
        Map<String, Ticket> found = byId(intake);
        Set<String> lost = new TreeSet<>(clean.keySet());
        lost.removeAll(found.keySet());
        for (String id : lost) {
            assertTrue(
                    intake.rejects().stream()
                            .anyMatch(reject -> reject.at().raw().contains(id)),
                    () -> id + " is neither a ticket nor rejected");
        }
        found.forEach((id, ticket) -> assertEquals(
                0, clean.containsKey(id) ? Ticket.compareFacts(clean.get(id), ticket) : 1, () -> id + " is another"));
        return lost.size();
    }

    @ParameterizedTest
    @CsvSource({
        "';', '\"'",
        "'|', '\"'",
        "'\t', '\"'",
        "'\u00a4', '\"'",
        "',', ''''",
        "';', ''''",
        "'\t', ''''",
        "'|', ''''"
    })
    void otherSeparatorsAndQuotesLoseNothing(String delimiter, char quote) {
        assertEquals(0, lost(String.join("\n", lines(delimiter, quote)) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsLoseNothing(String end) {
        String text = String.join(end, lines(",", '"'));
        assertEquals(0, lost(text));
        assertEquals(0, lost(text + end));
        assertEquals(0, lost(text + end + end));
    }

    private static Map<String, UnaryOperator<String>> surroundings() {
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        String first = plain().lines().findFirst().orElseThrow();
        ways.put("a title", text -> "Tickets of May\n\n" + text);
        ways.put("a separator line", text -> "sep=,\n" + text);
        ways.put("a byte order mark", text -> "\uFEFF" + text);
        ways.put("the header again", text -> text.replaceFirst("\n", "\n" + first.replace("$", "\\$") + "\n"));
        ways.put("a second header line", text -> text.replaceFirst("\n", "\n" + "x,".repeat(37) + "x\n"));
        ways.put("a second table, smaller", text -> text + other(20));
        ways.put("a second table, larger", text -> text + other(41));
        ways.put("empty rows", text -> text + ",".repeat(37) + "\n" + ",".repeat(37) + "\n");
        return ways;
    }

    /** A table of so many columns, whose ids nobody else has. */
    private static String other(int width) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : table.subList(0, 12)) {
            List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
            while (cells.size() < width) {
                cells.add(lines.isEmpty() ? "More " + cells.size() : "");
            }
            if (!lines.isEmpty()) {
                cells.set(0, "X" + cells.getFirst());
            }
            lines.add(line(cells, ",", '"'));
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void whatStandsAroundTheRowsLosesNothing() {
        surroundings().forEach((way, spoil) -> assertEquals(0, lost(spoil.apply(plain())), way));
    }

    @Test
    void aFileWithoutRowsHasNoTickets() {
        assertEquals(
                List.of(),
                read(plain().lines().findFirst().orElseThrow() + "\n").tickets());
    }

    @Test
    void oneRowIsEnough() {
        assertEquals(
                1,
                read(plain().lines().limit(2).collect(Collectors.joining("\n")))
                        .tickets()
                        .size());
    }

    @Test
    void aFileWithoutItsHeaderIsRefused() {
        String text = plain().substring(plain().indexOf('\n') + 1);
        assertEquals(
                "export-without-header",
                Desk.in(folder)
                        .files("x.csv")
                        .with("x.csv", text.getBytes(StandardCharsets.UTF_8))
                        .problem()
                        .rule());
    }

    /** Spoils every twentieth row. */
    private static String rows(UnaryOperator<String> spoil) {
        List<String> lines = lines(",", '"');
        for (int i = 5; i < lines.size(); i += 20) {
            lines.set(i, spoil.apply(lines.get(i)));
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void aRowWithASpoiltCellCostsThatRowAtMost() {
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("a quote within a text", line -> cell(line, SUBJECT, "\"a \"quoted\" word\""));
        ways.put("a quote that never closes", line -> cell(line, SUBJECT, "\"a quoted word"));
        ways.put("a quote that never opens", line -> cell(line, SUBJECT, "a quoted word\""));
        ways.put("a separator too many", line -> cell(line, SUBJECT, "one, two"));
        ways.put("a separator too few", line -> line.replaceFirst(",", ""));
        ways.put("another separator", line -> line.replace(',', ';'));
        ways.put("blanks for separators", line -> line.replace(',', ' '));
        ways.put("the end is missing", line -> line.substring(0, line.length() / 2));
        ways.put("empty cells behind it", line -> line + ",,,");
        ways.forEach((way, spoil) -> assertTrue(lost(rows(spoil)) <= ROWS / 20, way));
    }

    /** A line with another text in a cell. */
    private static String cell(String line, int place, String text) {
        List<String> cells = new ArrayList<>(Pollock.plain(line).getFirst());
        String mark = "\u0001";
        cells.set(place, mark);
        return line(cells, ",", '"').replace(mark, text);
    }
}
