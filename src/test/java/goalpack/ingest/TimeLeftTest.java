package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.config.Profiles;
import goalpack.problem.Problem;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Profile;
import goalpack.ticket.Ticket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time that is left until a promise is broken is never taken as time that passed. */
class TimeLeftTest {
    private static final String HEADER =
            "Issue key,Status,Created,Issue Type,Priority,Assignee,Reporter,Custom field (Time to first response)";
    private static final String ROW = "D-1,Done,18/Jul/26 9:10 AM,Task,High,Ada,Bo,2:18";

    @TempDir
    private Path folder;

    @Test
    void theShippedProfileLeavesItOut() {
        Ticket ticket = Desk.in(folder).with("x.csv", HEADER, ROW).ticket();
        assertTrue(ticket.at(JourneyStep.FIRST_REPLY_AT).isEmpty());
        assertTrue(ticket.given(Given.FRT_MIN).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"elapsed:\n  first_reply_at: { from: [%s], unit: clock }\n", "durations:\n  frt_min: clock\n"})
    void aProfileThatTakesItIsRefused(String how) throws IOException {
        String header = "Custom field (Time to first response)";
        Path file = folder.resolve("profiles/ours.yaml");
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, """
                profile: ours
                evidence: unverified
                columns:
                  ticket_id: [Issue key]
                  status: [Status]
                  created_at: [Created]
                  frt_min: [%s]
                """.formatted(header) + how.formatted(header));
        Profile ours = Profiles.read(file).value().orElseThrow(() -> new AssertionError(Profiles.read(file)));
        List<Problem> problems = Desk.in(folder.resolve("exports"))
                .profiles(ProfileFiles.of("jira"), ours)
                .profile("ours")
                .with("x.csv", HEADER, ROW)
                .read()
                .problems();
        assertEquals(
                List.of("remaining-as-elapsed"),
                problems.stream().map(Problem::rule).toList());
    }
}
