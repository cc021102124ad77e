package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import goalpack.advise.FirstMarks;
import goalpack.cli.Trial;
import goalpack.goal.Direction;
import goalpack.goal.Ladder;
import goalpack.goal.MetricUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first goal book of the sample's exports, of exports of real desks, and the marks it is made of. */
class FirstBookTest {
    private static final Path REAL =
            Path.of(System.getProperty("goalpack.shared", "absent")).resolve("exports");

    /** What only people can settle. */
    private static final Set<String> OPEN = Set.of("no-mission", "not-agreed");

    private static final Pattern RULE = Pattern.compile("\\[([a-z-]+)]");

    @TempDir
    static Path desk;

    @TempDir
    Path other;

    private static String book = "";
    private static String told = "";

    @BeforeAll
    static void theSampleDeskBegins() throws IOException {
        Files.createDirectory(desk.resolve("exports"));
        try (Stream<Path> exports = Files.list(Path.of("sample-data/exports"))) {
            for (Path export :
                    exports.filter(file -> file.toString().contains("-2026-")).toList()) {
                Files.copy(export, desk.resolve("exports").resolve(export.getFileName()));
            }
        }
        told = Trial.in(desk, "init", "exports/*.gz").ending(0).err();
        book = Files.readString(desk.resolve("goalpack.yaml"));
    }

    private static Set<String> rules(String lines) {
        return RULE.matcher(lines)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachHelpdeskIsOneEntryWithWhatIsAssumedAboutIt() {
        assertTrue(
                book.contains("files: \"exports/freshdesk-2026-*.csv.gz\", profile: freshdesk, timezone: UTC"), book);
        assertTrue(book.contains("files: \"exports/zendesk-2026-*.csv.gz\", profile: zendesk, timezone: UTC"), book);
        assertTrue(told.contains("[zone-missing]"), told);
    }

    @Test
    void unitsAndPeopleAreThoseOfTheTickets() throws IOException {
        assertTrue(book.contains("tree: [Bergen, Berlin, Leeds, Lyon, İzmir]"), book);
        List<String> people = Files.readAllLines(desk.resolve("people.csv"));
        assertTrue(people.contains("p001,Brynjar Ås,,rep,Bergen,,,,,"), people.toString());
    }

    @Test
    void theBookRunsAsItIsAndOnlyPeopleCanSettleWhatIsOpen() {
        Trial trial = Trial.in(desk, "run", "--role", "director", "--quiet").ending(0);
        assertEquals(OPEN, rules(trial.err()));
        RunFolder run = new RunFolder(desk.resolve("out/2026-06/monthly/current"));
        assertEquals(
                Set.of("first-reply-within", "first-reply-within-team"),
                run.figures().stream().map(row -> row.get("goal")).collect(Collectors.toSet()));
        assertTrue(run.figures().stream()
                .noneMatch(row -> String.valueOf(row.get("target")).isEmpty()));
    }

    @Test
    void theBookIsShortAndWhatElseTheTicketsGiveReasonForStandsInTheOtherFile() throws IOException {
        assertTrue(book.lines().count() <= 23, book);
        String more = Files.readString(desk.resolve("goalpack.more.yaml"));
        assertTrue(more.contains("#   fcr: { role: director"), more);
        assertTrue(more.contains("#   resolution-within-team: { role: lead"), more);
    }

    @Test
    void aTableOfNoHelpdeskIsReadByTheUsualNamesOfColumns() throws IOException {
        StringBuilder table = new StringBuilder("Ticket number,State,Opened,Resolved,Department\n");
        for (int month = 1; month <= 6; month++) {
            for (int n = 1; n <= 30; n++) {
                table.append("%d-%d,Closed,2026-%02d-%02dT09:00:00Z,2026-%02d-%02dT%02d:30:00Z,Desk\n"
                        .formatted(month, n, month, n % 27 + 1, month, n % 27 + 1, 10 + n * (7 - month) % 12));
            }
        }
        Files.writeString(other.resolve("tickets.csv"), table);
        String said = Trial.in(other, "init", "tickets.csv").ending(0).err();
        assertTrue(said.contains("[profile-usual-names]"), said);
        String generic = Files.readString(other.resolve("goalpack.yaml"));
        assertTrue(generic.contains("# no helpdesk that goalpack knows"), generic);
        assertTrue(generic.contains("- { files: tickets.csv, profile: generic }"), generic);
        Trial.in(other, "run", "--quiet").ending(0);
    }

    @Test
    void aTableThatDoesNotSayWhenTicketsCameInIsRefusedWithWhatToDo() throws IOException {
        Files.writeString(other.resolve("tickets.csv"), "Ticket number,State,Department\n1,Closed,Desk\n");
        String refused = Trial.in(other, "init", "tickets.csv").ending(65).err();
        assertTrue(refused.contains("[profile-not-recognised]"), refused);
        assertTrue(refused.replaceAll("\\s+", " ").contains("at least those of ticket_id and created_at"), refused);
        assertFalse(Files.exists(other.resolve("goalpack.yaml")));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(other.resolve("people.csv"), "mine");
        String refused = Trial.in(other, "init", "tickets.csv").ending(73).err();
        assertTrue(refused.contains("people.csv is there already, and nothing is overwritten."), refused);
        assertEquals("mine", Files.readString(other.resolve("people.csv")));
        assertFalse(Files.exists(other.resolve("goalpack.yaml")));
    }

    @Test
    void aProfileThatIsNamedStandsInTheBook() throws IOException {
        Files.writeString(
                other.resolve("list.csv"),
                "incident_id,created_date,resolved_date,assigned_team\n1,2026-05-07 11:34:00,2026-05-07 17:11:00,Web\n");
        Trial.in(other, "init", "list.csv", "--profile", "generic").ending(0);
        assertTrue(Files.readString(other.resolve("goalpack.yaml")).contains("files: list.csv, profile: generic"));
    }

    @Test
    void everyKeyOfTheBookStandsInTheFileOfOptions() throws IOException {
        String more = Files.readString(desk.resolve("goalpack.more.yaml"));
        assertTrue(more.lines().allMatch(line -> line.isEmpty() || line.startsWith("#")));
        List.of(
                        "personal:",
                        "partners:",
                        "retention:",
                        "max-worsening:",
                        "revisions:",
                        "allowed-domains:",
                        "smallest-unit:")
                .forEach(key -> assertTrue(more.contains(key), key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "glpi_es",
                "jira_es",
                "freshdesk_trial_sample",
                "servicenow_demo_incident",
                "synthetic_pt_tickets"
            })
    void exportsOfRealDesksGetABookThatRuns(String name) throws IOException {
        Path export = REAL.resolve(name + ".csv");
        assumeTrue(Files.exists(export), "run with -Dgoalpack.shared");
        Files.copy(export, other.resolve("tickets.csv"));
        Trial.in(other, "init", "tickets.csv").ending(0);
        Trial.in(other, "run").ending(0);
    }

    private static Optional<Ladder> marks(Direction better, int... percents) {
        List<BigFraction> months = new ArrayList<>();
        IntStream.of(percents).forEach(percent -> months.add(BigFraction.of(percent, 1000)));
        return FirstMarks.of(months, better, MetricUnit.SHARE).map(FirstMarks::ladder);
    }

    private static String percents(Ladder ladder) {
        return Stream.of(ladder.floor(), ladder.threshold(), ladder.target(), ladder.stretch())
                .map(mark -> mark.orElseThrow().multiply(1000).intValue() / 10.0)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    @Test
    void theTargetIsWhatTheSecondBestMonthReached() {
        assertEquals(
                "63.0 75.0 79.0 81.0",
                percents(marks(Direction.HIGHER, 712, 795, 750, 740, 808, 760).orElseThrow()));
    }

    @Test
    void whereLowerIsBetterTheMarksAreTurnedRound() {
        assertEquals(
                "37.0 25.0 21.0 19.0",
                percents(marks(Direction.LOWER, 288, 205, 250, 260, 192, 240).orElseThrow()));
    }

    @Test
    void aTargetTwiceTheBestStepAwayIsBroughtNearer() {
        // The best step up was 2 points, the last month came to 70 %: 74 % is the most that anybody can hope for.
        Ladder marks = marks(Direction.HIGHER, 780, 800, 760, 735, 720, 700).orElseThrow();
        assertTrue(percents(marks).matches("\\S+ \\S+ 74\\.0 \\S+"), percents(marks));
    }

    @Test
    void whereAllMonthsAreAlikeThereIsNothingToAimAt() {
        assertEquals(Optional.empty(), marks(Direction.HIGHER, 900, 900, 900, 900, 900, 900));
        assertEquals(Optional.empty(), marks(Direction.HIGHER, 1000, 1000, 1000, 1000, 1000, 1000));
    }

    @Test
    void fromOneMonthTheTargetIsASmallStep() {
        assertEquals(
                "78.0 80.0 82.0 83.0", percents(marks(Direction.HIGHER, 804).orElseThrow()));
    }
}
