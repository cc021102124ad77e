package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import goalpack.goal.ExportSource;
import goalpack.goal.Settings;
import goalpack.problem.Checked;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Profile;
import goalpack.ticket.Rating;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that lie outside the project, read where they are at hand. */
class GoldenTicketsTest {
    private static final Path SHARED = Path.of(System.getProperty("goalpack.shared", "absent"));

    private static Checked<Intake> read(String file, Profile profile, Optional<ZoneId> zone) {
        assumeTrue(Files.exists(SHARED.resolve(file)), "run with -Dgoalpack.shared");
        return Exports.read(
                SHARED,
                List.of(new ExportSource(
                        "desk",
                        file,
                        profile.name(),
                        zone,
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(profile),
                Settings.DEFAULT.rejects(),
                Progress.NONE);
    }

    @Test
    void theThirteenTicketsAreReadAsTheyStand() {
        Checked<Intake> read = read("design/golden/tickets.csv", ProfileFiles.BUILT_IN.getFirst(), Optional.empty());
        assertEquals(List.of(), read.problems());
        Intake intake = read.value().orElseThrow();
        assertEquals(13, intake.tickets().size());
        assertEquals(Optional.of(Instant.parse("2026-03-31T22:30:00Z")), intake.latestStamp());
        Ticket t5 = find(intake, "T5");
        assertEquals(Optional.of(Instant.parse("2026-03-31T21:30:00Z")), t5.at(JourneyStep.SOLVED_AT));
        assertEquals(TicketStatus.SOLVED, t5.status());
        assertEquals(Rating.OFFERED, t5.rating());
        assertEquals(3, t5.tally(Tally.AGENT_REPLIES).orElseThrow());
        assertTrue(find(intake, "T9").has(Flag.IS_SPAM));
        assertEquals("", find(intake, "T9").label(Label.TEAM));
        assertEquals("T2", find(intake, "T10").mergedInto());
        assertEquals(11, intake.tickets().stream().filter(Ticket::isCounted).count());
        Coverage coverage = intake.coverage().getFirst();
        assertFalse(coverage.isMissing(Label.TEAM));
        assertTrue(coverage.isMissing(Label.TAGS));
    }

    @Test
    void aSpanishGlpiListIsReadThroughAProfileOfTheUsers() {
        Checked<Intake> read = read(
                "exports/glpi_es.csv",
                ProfileFiles.read("/profiles/glpi-es.yaml"),
                Optional.of(ZoneId.of("America/Bogota")));
        assertEquals(List.of(), read.problems());
        Intake intake = read.value().orElseThrow();
        assertEquals(5024, intake.tickets().size());
        assertEquals(List.of(), intake.rejects());
        Ticket ticket = find(intake, "28316");
        assertEquals(Optional.of(Instant.parse("2026-02-03T15:04:00Z")), ticket.at(JourneyStep.CREATED_AT));
        assertEquals(Optional.of(Instant.parse("2026-02-18T22:24:00Z")), ticket.at(JourneyStep.SOLVED_AT));
        assertTrue(ticket.isDerived(JourneyStep.SOLVED_AT));
        assertEquals("normal", ticket.label(Label.PRIORITY));
        assertEquals(
                5000,
                intake.tickets().stream().filter(t -> t.status().isSolved()).count());
        assertEquals(
                5000,
                intake.tickets().stream()
                        .filter(t -> t.has(JourneyStep.SOLVED_AT))
                        .count());
        assertEquals(
                438,
                intake.tickets().stream()
                        .filter(t -> t.label(Label.ASSIGNEE).isEmpty())
                        .count());
        assertEquals(
                0,
                intake.tickets().stream()
                        .filter(t -> t.label(Label.ASSIGNEE).contains("<br>"))
                        .count());
    }

    private static Ticket find(Intake intake, String id) {
        return intake.tickets().stream()
                .filter(ticket -> ticket.id().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
