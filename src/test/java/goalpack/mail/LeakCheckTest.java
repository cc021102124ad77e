package goalpack.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.problem.Problem;
import goalpack.publish.Disk;
import goalpack.publish.Fingerprint;
import goalpack.publish.PublishedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakCheckTest {
    @TempDir
    private Path temp;

    private PublishedRun run;
    private Path outbox;

    @BeforeEach
    void threePacksOnTheirWay() throws IOException {
        run = SmallRun.publish(Disk.SYSTEM, temp.resolve("out"), 3);
        SmallRun.lay(Disk.SYSTEM, run, 3, Optional.empty());
        outbox = Outbox.folder(run);
    }

    private List<String> found() {
        try (Outbox opened = SmallRun.outbox(run)) {
            return new LeakCheck(run, opened, SmallRun::open)
                    .of(opened.plan().entries()).stream()
                            .map(LeakCheckTest::text)
                            .toList();
        }
    }

    private static String text(Problem problem) {
        return problem.arguments().get("to") + ": " + problem.arguments().get("reason");
    }

    private void swapInPlan(String one, String other) throws IOException {
        Path plan = outbox.resolve("plan.json");
        String text = Files.readString(plan);
        Files.writeString(plan, text.replace(one, "\u0000").replace(other, one).replace("\u0000", other));
    }

    @Test
    void asItWasLaidOutNothingLeaks() {
        assertEquals(List.of(), found());
    }

    @Test
    void twoMessagesThatChangedPlacesAreFound() throws IOException {
        Path first = outbox.resolve("messages/team-000.eml");
        Path second = outbox.resolve("messages/team-001.eml");
        byte[] held = Files.readAllBytes(first);
        Files.write(first, Files.readAllBytes(second));
        Files.write(second, held);
        assertEquals(List.of("lead000@desk.example: changed", "lead001@desk.example: changed"), found());
    }

    @Test
    void twoMessagesThatChangedPlacesInThePlanTooAreFoundByTheirRecipient() throws IOException {
        swapInPlan("messages/team-000.eml", "messages/team-001.eml");
        swapInPlan(sha("team-000"), sha("team-001"));
        assertEquals(List.of("lead000@desk.example: recipient", "lead001@desk.example: recipient"), found());
    }

    private String sha(String team) throws IOException {
        return Fingerprint.of(outbox.resolve("messages/" + team + ".eml")).sha256();
    }

    @Test
    void twoAddressesThatChangedPlacesAreFound() throws IOException {
        swapInPlan("lead000@", "lead002@");
        assertEquals(List.of("lead002@desk.example: recipient", "lead000@desk.example: recipient"), found());
    }

    @Test
    void anotherTeamsPackInsideAWellMadeMessageIsFoundByItsAudience() throws IOException {
        byte[] others = run.file("packs/lead/team-001.pdf").orElseThrow();
        Entry.Enclosure enclosure = new Entry.Enclosure(
                "team-000.pdf",
                "packs/lead/team-001.pdf",
                Fingerprint.of(others).sha256());
        byte[] message = LetterWriter.bytes(SmallRun.letter(0, others));
        Entry entry = new Entry(
                "team-000",
                "p0",
                SmallRun.to(0),
                "lead:team-000",
                "packs/lead/team-000",
                "messages/team-000.eml",
                Fingerprint.of(message).sha256(),
                List.of(enclosure));
        Plan plan = SmallRun.plan(Optional.empty(), List.of(entry));
        Outbox.lay(Disk.SYSTEM, run, plan, java.util.Map.of(entry.message(), message));
        assertEquals(List.of("lead000@desk.example: audience"), found());
    }

    @Test
    void aPackThatIsNoLongerAsPublishedIsFound() throws IOException {
        Files.writeString(run.folder().resolve("packs/lead/team-001.pdf"), "PDF 0123456789ab lead:team-001 and more");
        assertEquals(List.of("lead001@desk.example: published"), found());
    }

    @Test
    void aDomainThatIsNotAllowedIsFound() throws IOException {
        Path plan = outbox.resolve("plan.json");
        Files.writeString(plan, Files.readString(plan).replace("lead001@desk.example", "lead001@elsewhere.example"));
        assertEquals(List.of("lead001@elsewhere.example: domain"), found());
    }

    @Test
    void theRowsOfAPackAreThoseOfItsScorecardAlone() throws IOException {
        byte[] figures = run.file("figures.csv").orElseThrow();
        assertEquals(
                "period,review,role,scope,person,value\r\n2026-06,monthly,lead,team-001,,0.1\r\n",
                new String(PackRows.of(figures, "lead:team-001"), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void theRowsOfAPersonAreTheirOwnAlone() {
        String rows = """
                period,review,role,scope,person,value\r
                2026-06,monthly,rep,North/Leeds,p1,0.1\r
                2026-06,monthly,rep,North/Leeds,p2,0.2\r
                2026-06,monthly,rep,,p1,0.3\r
                """;
        byte[] own = PackRows.of(rows.getBytes(java.nio.charset.StandardCharsets.UTF_8), "rep:North/Leeds/p2");
        assertEquals(
                "period,review,role,scope,person,value\r\n2026-06,monthly,rep,North/Leeds,p2,0.2\r\n",
                new String(own, java.nio.charset.StandardCharsets.UTF_8));
        byte[] ofNoUnit = PackRows.of(rows.getBytes(java.nio.charset.StandardCharsets.UTF_8), "rep:p1");
        assertEquals(
                "period,review,role,scope,person,value\r\n2026-06,monthly,rep,,p1,0.3\r\n",
                new String(ofNoUnit, java.nio.charset.StandardCharsets.UTF_8));
    }
}
