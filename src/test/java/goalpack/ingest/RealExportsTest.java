package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import goalpack.config.Profiles;
import goalpack.goal.ExportSource;
import goalpack.goal.Settings;
import goalpack.ingest.Comebacks.Change;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Profile;
import goalpack.ticket.Rating;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real exports are read, or refused for the right reason. What is expected was counted with a plain CSV reader in another
 * language, by the words of each file: rows, different ids, tickets in a state that says solved, filled solving stamps,
 * ratings.
 */
class RealExportsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("goalpack.shared", "absent")).resolve("exports");

    @BeforeAll
    static void theExportsAreThere() {
        assumeTrue(Files.isDirectory(FOLDER), "run with -Dgoalpack.shared");
    }

    private static Checked<Intake> read(String files, String profile) {
        ExportSource source = new ExportSource(
                "desk",
                files,
                profile,
                Optional.of(ZoneOffset.UTC),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        return Exports.read(FOLDER, List.of(source), ProfileFiles.BUILT_IN, Settings.DEFAULT.rejects(), Progress.NONE);
    }

    private static long count(Intake intake, Predicate<Ticket> such) {
        return intake.tickets().stream().filter(such).count();
    }

    @ParameterizedTest
    @CsvSource({
        // file, profile, recognised as, tickets, solved, with a solving, good, bad
        "freshdesk_trial_sample.csv, auto, freshdesk, 45, 0, 0, 0, 0",
        "glpi_en_brmulti.csv, auto, glpi, 84, 0, 0, 0, 0",
        "glpi_en_doublebom.csv, auto, glpi, 84, 0, 0, 0, 0",
        "glpi_es.csv, auto, glpi, 5024, 5000, 5000, 0, 0",
        "glpi_pt_durations.csv, auto, glpi, 148, 148, 148, 0, 0",
        "glpi_pt_satisfaction.csv, auto, glpi, 71, 27, 27, 11, 0",
        "glpi_pt_trailing_sep.csv, auto, glpi, 522, 503, 0, 0, 0",
        "jira_en_wide.csv, auto, jira, 58, 21, 21, 0, 0",
        "jira_es.csv, auto, jira, 43, 24, 24, 0, 0",
        "jsm_es_sla.csv, auto, jira, 3, 3, 3, 0, 0",
        "jira_api_flattened.csv, generic, generic, 10, 0, 10, 0, 0",
        "servicenow_demo_incident.csv, auto, servicenow, 66, 27, 0, 0, 0",
        "servicenow_demo_labels.csv, auto, servicenow, 93, 30, 0, 0, 0",
        "servicenow_export1.csv, auto, servicenow, 67, 48, 0, 0, 0",
        "servicenow_export2.csv, auto, servicenow, 74, 51, 0, 0, 0",
        "servicenow_list_10k.csv, auto, servicenow, 10000, 9998, 9998, 0, 0",
        "servicenow_wide_sample.csv, auto, servicenow, 2, 2, 2, 0, 0",
        "kaggle_customer_support_tickets.csv, generic, generic, 8469, 2769, 2769, 1087, 1682",
        "synthetic_incidents_reopen.csv, generic, generic, 5000, 0, 5000, 0, 0",
        "synthetic_pt_tickets.csv, generic, generic, 200, 200, 200, 137, 63",
        "synthetic_servicedesk_nanos.csv, auto, canonical, 1200, 1094, 1094, 0, 0",
        "zendesk_api_ticket_seed.csv, auto, zendesk, 10, 8, 0, 0, 0",
        "zendesk_named_synthetic.csv, generic, generic, 50, 37, 37, 0, 0"
    })
    void isReadWhole(
            String file, String profile, String recognised, int tickets, int solved, int solvings, int good, int bad) {
        Checked<Intake> read = read(file, profile);
        Intake intake = read.value().orElseThrow(() -> new AssertionError(read.problems()));
        FileReport report = intake.files().getFirst();
        assertEquals(recognised, report.profile());
        assertEquals(
                List.of(tickets, tickets, 0, 0),
                List.of(report.records(), report.accepted(), report.duplicates(), report.rejected()));
        assertEquals(solved, count(intake, ticket -> ticket.status().isSolved()), "solved");
        assertEquals(solvings, count(intake, ticket -> ticket.has(JourneyStep.SOLVED_AT)), "with a solving");
        assertEquals(good, count(intake, ticket -> ticket.rating() == Rating.GOOD), "good");
        assertEquals(bad, count(intake, ticket -> ticket.rating() == Rating.BAD), "bad");
    }

    @ParameterizedTest
    @CsvSource({
        "eventlog_bpi13_incidents.csv, profile-not-recognised",
        "eventlog_helpdesk_verona.csv, profile-not-recognised",
        "hostile_markdown_named.csv, export-kind",
        "multilang_de_en_tags.csv, profile-not-recognised",
        "powershell_utf16_typeline.csv, profile-not-recognised",
        "kaggle_customer_support_tickets.csv, profile-not-recognised",
        "zendesk_named_synthetic.csv, profile-not-recognised"
    })
    void isRefusedForTheRightReason(String file, String rule) {
        assertEquals(
                List.of(rule),
                read(file, "auto").problems().stream().map(Problem::rule).toList());
    }

    @Test
    void everyFileThatIsThereIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    28, files.filter(file -> file.toString().endsWith(".csv")).count());
        }
    }

    /** The Italian desk's log says that a case is closed by its activity 6. */
    @Test
    void anEventLogIsReadByItsSteps(@TempDir Path folder) throws IOException {
        Path ours = folder.resolve("log.yaml");
        Files.writeString(ours, """
                profile: log
                evidence: unverified
                columns:
                  ticket_id: [CaseID]
                  status: [ActivityID]
                  updated_at: [CompleteTimestamp]
                vocabularies:
                  status: { "1": new, "2": open, "3": open, "4": open, "5": open, "6": closed, "7": open, "8": open, "9": open }
                """);
        Profile profile = Profiles.read(ours).value().orElseThrow(() -> new AssertionError(Profiles.read(ours)));
        Intake intake = Desk.in(FOLDER)
                .files("eventlog_helpdesk_verona.csv")
                .profiles(profile)
                .profile("log")
                .intake();
        assertEquals(3804, intake.tickets().size());
        assertEquals(13_710 - 3804, intake.files().getFirst().duplicates());
        assertEquals(3804, count(intake, ticket -> ticket.status().isSolved()));
        assertEquals(2_886_978_091L, elapsed(intake).toSeconds());
        assertEquals(
                138,
                intake.tickets().stream()
                        .mapToLong(ticket -> ticket.tally(Tally.REOPENS).orElse(0))
                        .sum());
    }

    @Test
    void ofTheFreshdeskStatusesOnlyTheMixedUpOneIsAskedAbout() {
        assertEquals(
                new TreeMap<>(Map.of("OpenPending", 1)),
                read("freshdesk_trial_sample.csv", "auto").value().orElseThrow().unknownStatuses());
    }

    @Test
    void aLaterExportOfTheQueueWins() {
        Intake intake = read("servicenow_export*.csv", "auto").value().orElseThrow();
        assertEquals(86, intake.tickets().size());
        assertEquals(60, count(intake, ticket -> ticket.status().isSolved()));
        assertEquals(
                55, intake.files().stream().mapToInt(FileReport::duplicates).sum());
        // Five more were touched, and say the same.
        assertEquals(7, intake.comebacks().count(Change.CHANGED));
        assertEquals(7, intake.comebacks().count(Change.STATUS_CHANGED));
    }

    @Test
    void solvingsAreAsLateAsTheExportsOwnWordsSay() {
        Intake spanish = read("glpi_es.csv", "auto").value().orElseThrow();
        assertEquals(17_379_839, elapsed(spanish).dividedBy(60).toSeconds());
        Intake university = read("servicenow_list_10k.csv", "auto").value().orElseThrow();
        assertEquals(15_208_860_441L, elapsed(university).toSeconds());
    }

    private static Duration elapsed(Intake intake) {
        return intake.tickets().stream()
                .filter(ticket -> ticket.has(JourneyStep.SOLVED_AT))
                .map(ticket -> Duration.between(
                        ticket.at(JourneyStep.CREATED_AT).orElseThrow(),
                        ticket.at(JourneyStep.SOLVED_AT).orElseThrow()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void wordedDurationsAddUp() {
        Intake intake = read("glpi_pt_durations.csv", "auto").value().orElseThrow();
        assertEquals(
                1_986_736,
                intake.tickets().stream()
                        .mapToLong(ticket -> ticket.given(Given.ON_HOLD_MIN).orElse(0))
                        .sum());
    }

    @Test
    void spanishMonthsAreThoseOfTheFile() {
        Map<Integer, Long> months = read("jira_es.csv", "auto").value().orElseThrow().tickets().stream()
                .map(ticket -> ticket.at(JourneyStep.CREATED_AT).orElseThrow())
                .collect(Collectors.groupingBy(
                        at -> at.atOffset(ZoneOffset.UTC).getMonthValue(), TreeMap::new, Collectors.counting()));
        assertEquals(new TreeMap<>(Map.of(4, 7L, 5, 12L, 6, 24L)), months);
    }

    @Test
    void timeThatIsLeftIsNeverTakenAsTimeThatPassed() {
        Intake intake = read("jsm_es_sla.csv", "auto").value().orElseThrow();
        assertEquals(0, count(intake, ticket -> ticket.has(JourneyStep.FIRST_REPLY_AT)));
        assertEquals(0, count(intake, ticket -> ticket.given(Given.FRT_MIN).isPresent()));
    }

    @Test
    void textBesideADateIsLeftOutOfTheDueDay() {
        Intake intake = read("glpi_pt_trailing_sep.csv", "auto").value().orElseThrow();
        assertEquals(
                new TreeMap<>(Map.of("text-beside-stamp", 6)),
                intake.files().getFirst().repairs());
        assertEquals(444, count(intake, ticket -> ticket.has(JourneyStep.DUE_AT)));
    }

    @Test
    void whoIsAssignedIsNobodyWhenTheCellSaysSo() {
        Intake intake = read("glpi_es.csv", "auto").value().orElseThrow();
        assertEquals(438, count(intake, ticket -> ticket.label(Label.ASSIGNEE).isEmpty()));
        assertEquals(new TreeSet<>(), new TreeSet<>(intake.unknownStatuses().keySet()));
    }
}
