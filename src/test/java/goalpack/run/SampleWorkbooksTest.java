package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.ingest.Intake;
import goalpack.render.xlsx.CellRead;
import goalpack.render.xlsx.WorkbookParts;
import goalpack.render.xlsx.WorkbookReader;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleWorkbooksTest {
    @SuppressWarnings("NullAway.Init")
    private static SampleRun june;

    @BeforeAll
    static void run() {
        june = new SampleRun(Runs.sample("2026-06").ending(0).folder());
    }

    /** How many goals there are at least: another department has one. */
    static int fewest(Path workbook) {
        return workbook.toString().contains("/partner/") ? 1 : 2;
    }

    /** What the two have in common of a row of {@code figures.csv}. */
    static Map<String, String> shared(Map<String, String> figures, Map<String, String> sheet) {
        boolean isRate = !figures.getOrDefault("denominator", "").isEmpty();
        assertEquals(isRate, sheet.containsKey("numerator"), figures.toString());
        Map<String, String> shared = new TreeMap<>(figures);
        shared.keySet().retainAll(sheet.keySet());
        return shared;
    }

    @Test
    void everyPackHasAWorkbookWhoseGoalsShowTheFiguresOfTheRun() throws IOException {
        assertEquals(10, june.workbooks().size());
        for (Path workbook : june.workbooks()) {
            List<Map<String, String>> figures = june.figures(workbook);
            List<Map<String, String>> goals = GoalsSheet.of(workbook).goals(figures.size());
            assertTrue(figures.size() >= fewest(workbook), workbook.toString());
            for (int i = 0; i < figures.size(); i++) {
                assertEquals(
                        shared(figures.get(i), goals.get(i)), new TreeMap<>(goals.get(i)), workbook + ", goal " + i);
            }
        }
    }

    @Test
    void everyPartOfAReportAndATeamPageIsValidByTheSchemaAndNothingDangles() throws Exception {
        for (String role : List.of("director", "lead", "partner")) {
            Path workbook = june.workbooks().stream()
                    .filter(file -> file.toString().contains("/" + role + "/"))
                    .findFirst()
                    .orElseThrow();
            WorkbookParts.check(Files.readAllBytes(workbook));
        }
    }

    @Test
    void figuresOfGoalsAreFormulas() throws IOException {
        for (Path workbook : june.workbooks()) {
            GoalsSheet goals = GoalsSheet.of(workbook);
            for (String key : List.of("n", "value", "attainment", "score", "status")) {
                for (int goal = 0; goal < fewest(workbook); goal++) {
                    assertTrue(goals.isLive(key, goal), workbook + " " + key);
                }
            }
        }
    }

    @Test
    void noWorkbookNamesAnAssigneeOrARequester() throws IOException {
        Set<String> people = people();
        assertTrue(people.size() > 50, people.toString());
        for (Path workbook : june.workbooks()) {
            Set<String> texts = new TreeSet<>();
            try (InputStream file = Files.newInputStream(workbook)) {
                new WorkbookReader().stream(file, (sheet, cell) -> {
                    if (cell.value() instanceof CellRead.Words words) {
                        texts.add(words.text());
                    }
                });
            }
            String all = String.join("\n", texts);
            assertEquals(List.of(), people.stream().filter(all::contains).toList(), workbook.toString());
        }
    }

    /** Whoever the exports name on a ticket. */
    private static Set<String> people() {
        Intake intake = SampleRun.intake();
        Set<String> people = new TreeSet<>();
        for (Ticket ticket : intake.tickets()) {
            people.add(ticket.label(Label.ASSIGNEE));
            people.add(ticket.label(Label.REQUESTER));
            people.add(ticket.label(Label.CSAT_AGENT));
        }
        people.remove("");
        return people;
    }
}
