package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What inspect tells of exports, good ones and such as are none. */
class InspectCommandTest {
    private static final Path EXPORTS =
            Path.of(System.getProperty("goalpack.shared", "absent")).resolve("exports");
    private static final String TICKETS = """
            ticket_id,created_at,first_reply_at,solved_at,status,team,note
            1,2026-06-02T09:00:00,2026-06-02T10:00:00,2026-06-03T09:00:00,solved,Leeds,a
            2,2026-06-02T09:00:00,2026-06-02T08:00:00,,open,Leeds,b
            3,2026-06-02T09:00:00,,,Parked,Bergen,c
            3,2026-06-02T09:00:00,,,Parked,Bergen,c
            1.03006E+13,2026-06-02T09:00:00,,,open,Bergen,d
            """;

    @TempDir
    private Path desk;

    private void write(String file, String text) throws IOException {
        Files.writeString(desk.resolve(file), text);
    }

    private String told(String file) throws IOException {
        return Trial.in(desk, "inspect", file).ending(0).out();
    }

    private static JsonNode json(Path here, String file, int exit) {
        String out =
                Trial.in(here, "inspect", file, "--format", "json").ending(exit).out();
        return JsonMapper.builder().build().readTree(out).get("files").get(0);
    }

    @Test
    void everyFieldIsToldWithItsHeaderItsRowsAndThreeValues() throws IOException {
        write("tickets.csv", TICKETS);
        String told = told("tickets.csv");
        assertTrue(told.contains("UTF-8, cells parted by commas, enclosed in \"; 7 columns"), told);
        assertTrue(
                told.contains("5 records = 3 accepted + 1 duplicates or older versions + 0 filtered + 1 rejected"),
                told);
        assertTrue(told.matches("(?s).*\\n  team +team +4  Leeds · Bergen\\n.*"), told);
        assertTrue(told.contains("\n  note  a · b · c\n"), told);
    }

    @Test
    void whatIsWrongWithRowsIsToldOnceEach() throws IOException {
        write("tickets.csv", TICKETS);
        String told = told("tickets.csv");
        assertTrue(told.contains("1 row rejected: A spreadsheet rounded its id."), told);
        assertTrue(told.contains("2 rows say the status \"Parked\", which nothing explains"), told);
        assertTrue(told.contains("1 ticket has first_reply_at before created_at"), told);
        assertTrue(told.contains("1 row is the same ticket again"), told);
    }

    @Test
    void theZoneIsAQuestionWithALineOfTheFile() throws IOException {
        write("tickets.csv", TICKETS);
        String told = told("tickets.csv");
        assertTrue(told.contains("not said: line 2, created_at: 2026-06-02T09:00:00"), told);
        assertTrue(told.contains("[zone-missing]"), told);
    }

    @Test
    void metricsThatTheExportCannotFeedNameTheColumn() throws IOException {
        write("tickets.csv", TICKETS);
        JsonNode metrics = json(desk, "tickets.csv", 0).get("metrics");
        Map<String, JsonNode> byId = new HashMap<>();
        metrics.forEach(metric -> byId.put(metric.get("metric").asString(), metric));
        assertTrue(Objects.requireNonNull(byId.get("first-reply-time"))
                .get("possible")
                .asBoolean());
        assertTrue(Objects.requireNonNull(byId.get("csat")).get("missing").has("csat"));
        assertTrue(told("tickets.csv").contains("csat"));
    }

    @Test
    void ofSeveralFilesOneDocumentIsWritten() throws IOException {
        write("one.csv", TICKETS);
        write("two.csv", "");
        Trial trial = Trial.in(desk, "inspect", "one.csv", "two.csv", "--format", "json")
                .ending(65);
        JsonNode files = JsonMapper.builder().build().readTree(trial.out()).get("files");
        assertEquals(2, files.size());
        assertTrue(files.get(0).get("usable").asBoolean());
        assertEquals(
                "export-kind", files.get(1).get("problems").get(0).get("rule").asString());
    }

    @Test
    void aReportThatWasAddedUpIsCalledOne() throws IOException {
        write("agents.csv", "Agent,Number of tickets,Avg first reply time\nAda,12,30\n");
        String told = Trial.in(desk, "inspect", "agents.csv").ending(65).out();
        assertTrue(told.contains("[export-added-up]"), told);
        assertTrue(told.contains("Export the list of tickets, not the report made of it."), told);
    }

    @Test
    void rowsThatTellTheStepsOfATicketAreCalledItsHistory() throws IOException {
        write("log.csv", """
                ticket_id,status,created_at,updated_at
                1,new,2026-06-02T09:00:00Z,2026-06-02T09:00:00Z
                1,open,2026-06-02T09:00:00Z,2026-06-02T10:00:00Z
                1,solved,2026-06-02T09:00:00Z,2026-06-02T11:00:00Z
                """);
        assertTrue(told("log.csv").contains("history    a row for each thing that happened"), told("log.csv"));
        assertEquals("steps", json(desk, "log.csv", 0).get("rows").asString());
    }

    @Test
    void aPivotOfTicketsByMonthIsAReportToo() throws IOException {
        write("pivot.csv", "Month,Solved tickets,Unsolved tickets\n2026-01,12,30\n");
        String told = Trial.in(desk, "inspect", "pivot.csv").ending(65).out();
        assertTrue(told.contains("[export-added-up]"), told);
    }

    @Test
    void aTableOfMoreColumnsThanAnyHelpdeskWritesIsRefused() throws IOException {
        write("wide.csv", "ticket_id,status,created_at" + ",x".repeat(4_998) + "\n1,open,2026-01-01T00:00:00Z\n");
        String told = Trial.in(desk, "inspect", "wide.csv").ending(65).out();
        assertTrue(told.contains("[export-too-many-columns]") && told.contains("5,001"), told);
    }

    @Test
    void jsonOfAHelpdeskIsAnsweredWithTheWayToItsCsv() throws IOException {
        write("tickets.json", "{\"tickets\":[{\"id\":1,\"requester_id\":7,\"via\":{\"channel\":\"web\"}}]}");
        String told = Trial.in(desk, "run", "tickets.json").ending(65).err();
        assertTrue(told.replaceAll("\\s+", " ").contains("Admin Center > Account > Tools > Reports > Export"), told);
    }

    @Test
    void aWorkbookOfAHelpdeskThatWritesNoCsvIsToBeSavedAsCsv() throws IOException {
        try (OutputStream file = Files.newOutputStream(desk.resolve("list.xlsx"));
                ZipOutputStream workbook = new ZipOutputStream(file)) {
            workbook.putNextEntry(new ZipEntry("[Content_Types].xml"));
            workbook.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            workbook.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            workbook.write("<sst><si><t>Create Channel</t></si></sst>".getBytes(StandardCharsets.UTF_8));
        }
        String told = Trial.in(desk, "inspect", "list.xlsx").ending(65).out();
        assertTrue(told.contains("Zammad writes workbooks only"), told);
    }

    @ParameterizedTest
    @CsvSource({
        "freshdesk_trial_sample.csv,freshdesk,45,45,Ticket ID",
        "glpi_es.csv,glpi,5024,5024,ID",
        "glpi_pt_durations.csv,glpi,148,148,ID",
        "jira_en_wide.csv,jira,58,58,Issue key",
        "jira_es.csv,jira,43,43,Clave de incidencia",
        "servicenow_demo_incident.csv,servicenow,66,66,number"
    })
    void realExportsAreToldAsTheyAre(String file, String profile, int records, int tickets, String id) {
        assumeTrue(Files.exists(EXPORTS.resolve(file)), "run with -Dgoalpack.shared");
        JsonNode told = json(EXPORTS, file, 0);
        assertEquals(profile, told.get("profile").asString());
        assertEquals(records, told.get("reconciliation").get("records").asInt());
        assertEquals(tickets, told.get("tickets").asInt());
        told.get("mapped").forEach(mapped -> {
            if (mapped.get("column").asString().equals("ticket_id")) {
                assertEquals(id, mapped.get("header").asString());
                assertEquals(3, mapped.get("examples").size());
            }
        });
    }
}
