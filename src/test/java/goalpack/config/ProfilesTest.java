package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.problem.Checked;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Profile;
import goalpack.ticket.TicketKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
    @TempDir
    Path folder;

    private Checked<Profile> read(String text) throws IOException {
        Path file = folder.resolve("our-desk.yaml");
        Files.writeString(file, text);
        return Profiles.read(file);
    }

    @Test
    void theShippedProfilesAreReadUnderTheNamesTheyAreListedBy() {
        assertEquals(
                Profiles.builtInNames(),
                Profiles.builtIn().stream().map(Profile::name).toList());
    }

    @Test
    void aProfileFileIsReadWithItsDefaults() throws IOException {
        Profile profile = read("""
                profile: our-desk
                columns:
                  ticket_id: [Number, "#"]
                elapsed:
                  first_reply_at: { from: [Reply after], unit: hours }
                vocabularies:
                  status: { IN Arbeit: open }
                nulls: ["-"]
                """).value().orElseThrow();
        assertEquals("our-desk", profile.name());
        assertEquals(Profile.Evidence.UNVERIFIED, profile.evidence());
        assertEquals(Map.of(TicketKey.TICKET_ID, List.of("Number", "#")), profile.columns());
        assertEquals(
                Map.of(
                        JourneyStep.FIRST_REPLY_AT,
                        new Profile.Elapsed(List.of("Reply after"), Profile.DurationUnit.HOURS)),
                profile.elapsed());
        assertEquals(Map.of(TicketKey.STATUS, Map.of("in arbeit", "open")), profile.vocabularies());
        assertEquals(Profile.Tags.NONE, profile.tags());
        assertEquals(Profile.Lists.NONE, profile.lists());
        assertTrue(profile.zone().isEmpty());
    }

    @Test
    void everythingWrongWithAProfileIsToldAtOnce() throws IOException {
        Checked<Profile> read = read("""
                profile: Our Desk
                columns:
                  ticket: [Number]
                vocabularies:
                  status: { Neu: fresh }
                timezone: Europe/Berlinn
                """);
        assertEquals(
                List.of(
                        "malformed 1:10 profile",
                        "missing-key 2:1 columns.ticket_id",
                        "unknown-key 3:3 columns.ticket",
                        "unknown-word 5:18 vocabularies.status.Neu",
                        "zone-unknown 6:11 timezone"),
                read.problems().stream()
                        .map(problem -> problem.rule() + " " + problem.place().line() + ":"
                                + problem.place().column() + " "
                                + problem.place().path())
                        .toList());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Checked<Profile> read = Profiles.read(folder.resolve("none.yaml"));
        assertEquals("file-not-found", read.problems().getFirst().rule());
        assertEquals(
                folder.resolve("none.yaml").toString(),
                read.problems().getFirst().place().file());
    }
}
