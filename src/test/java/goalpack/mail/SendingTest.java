package goalpack.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.mail.ScriptedServer.Fault;
import goalpack.publish.Disk;
import goalpack.publish.PublishedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SendingTest {
    private static final int PACKS = 3;

    @TempDir
    private Path temp;

    private PublishedRun run;
    private final SmallRun.StillClock clock = new SmallRun.StillClock();

    @BeforeEach
    void aPublishedRun() throws IOException {
        run = SmallRun.publish(Disk.SYSTEM, temp.resolve("out"), PACKS);
        SmallRun.lay(Disk.SYSTEM, run, PACKS, Optional.empty());
    }

    private Optional<String> send(ScriptedServer server) throws Exception {
        try (Outbox outbox = SmallRun.outbox(run);
                SmtpCarrier carrier = SmallRun.carrier(server.port())) {
            return new Sending(outbox, carrier, clock.timing(), Patience.USUAL)
                    .send(outbox.plan().entries());
        }
    }

    private Map<State, Integer> states() {
        Map<State, Integer> states = new EnumMap<>(State.class);
        try (Outbox outbox = SmallRun.outbox(run)) {
            outbox.plan()
                    .entries()
                    .forEach(entry -> states.merge(outbox.standing(entry).state(), 1, Integer::sum));
        }
        return states;
    }

    private static int delivered(ScriptedServer server) {
        return server.mailboxes().values().stream().mapToInt(List::size).sum();
    }

    @Test
    void everyRecipientGetsTheirOwnPackOnceHoweverOftenItIsAskedFor() throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            assertEquals(Optional.empty(), send(server));
            assertEquals(Optional.empty(), send(server));
            assertEquals(Map.of(State.SENT, PACKS), states());
            assertEquals(
                    List.of("lead000@desk.example", "lead001@desk.example", "lead002@desk.example"),
                    List.copyOf(server.mailboxes().keySet()));
            for (List<String> mailbox : server.mailboxes().values()) {
                assertEquals(1, mailbox.size());
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void theServerGetsTheVeryBytesOfTheFile() throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            send(server);
            String file = Files.readString(Outbox.folder(run).resolve("messages/team-001.eml"));
            assertEquals(
                    file.replaceAll("\r\n\\.", "\r\n.."),
                    server.mailboxes()
                            .getOrDefault("lead001@desk.example", List.of())
                            .getFirst());
        }
    }

    /** What is put off is tried again; once it is taken, nothing of the fault is left. */
    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {
                "BUSY_AT_CONNECT",
                "SILENT_AT_CONNECT",
                "BUSY_AT_SENDER",
                "RECIPIENT_LATER",
                "DROP_BEFORE_354",
                "LATER_AFTER_DOT",
                "BUSY_AFTER_DOT"
            })
    void whatTheServerSurelyDoesNotHaveIsTriedAgain(Fault fault) throws Exception {
        try (ScriptedServer server = new ScriptedServer(fault)) {
            assertEquals(Optional.empty(), send(server));
            assertEquals(Map.of(State.SENT, PACKS), states());
            assertEquals(PACKS, delivered(server));
            assertEquals(1, clock.waits().size());
            assertTrue(clock.waits().getFirst().compareTo(Duration.ofSeconds(15)) >= 0, clock.waits()::toString);
        }
    }

    @Test
    void aConnectionThatBreaksWithinAMessageLeavesNothingBehind() throws Exception {
        run = SmallRun.publish(Disk.SYSTEM, temp.resolve("large"), PACKS, "x".repeat(12 << 20));
        SmallRun.lay(Disk.SYSTEM, run, PACKS, Optional.empty());
        try (ScriptedServer server = new ScriptedServer(Fault.DROP_WITHIN_DATA)) {
            assertEquals(Optional.empty(), send(server));
            assertEquals(Map.of(State.SENT, PACKS), states());
            assertEquals(PACKS, delivered(server));
        }
    }

    @ParameterizedTest
    @CsvSource({"RECIPIENT_NEVER, no such mailbox", "TOO_LARGE_AFTER_DOT, too large"})
    void aRefusalFailsThatRecipientAlone(Fault fault, String reason) throws Exception {
        try (ScriptedServer server = new ScriptedServer(fault)) {
            assertEquals(Optional.empty(), send(server));
            assertEquals(Map.of(State.SENT, PACKS - 1, State.FAILED, 1), states());
            assertEquals(PACKS - 1, delivered(server));
            try (Outbox outbox = SmallRun.outbox(run)) {
                String detail =
                        outbox.standing(outbox.plan().entries().getFirst()).detail();
                assertTrue(detail.contains(reason), detail);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"TAKEN_THEN_DROPPED", "DROPPED_NOT_TAKEN", "TAKEN_THEN_SILENT", "NONSENSE_AFTER_DOT"})
    void whatTheServerMayHaveIsUnknownAndNeverSentAgainByItself(Fault fault) throws Exception {
        try (ScriptedServer server = new ScriptedServer(fault)) {
            send(server);
            send(server);
            assertEquals(Map.of(State.SENT, PACKS - 1, State.UNKNOWN, 1), states());
            server.mailboxes().values().forEach(mailbox -> assertEquals(1, mailbox.size()));
        }
    }

    @Test
    void whatStaysPutOffIsLeftDeferredAndGoesOutAnotherTime() throws Exception {
        Fault later = Fault.RECIPIENT_LATER;
        try (ScriptedServer server = new ScriptedServer(
                later, later, later, later, later, later, later, later, later, later, later, later, later, later,
                later)) {
            send(server);
            assertEquals(Map.of(State.DEFERRED, PACKS), states());
            assertEquals(0, delivered(server));
            send(server);
            assertEquals(Map.of(State.SENT, PACKS), states());
        }
    }

    @Test
    void onceTheTimeIsOverTheRestIsLeftForAnotherTime() throws Exception {
        Fault later = Fault.RECIPIENT_LATER;
        Duration budget = Duration.ofSeconds(30);
        try (ScriptedServer server = new ScriptedServer(later, later, later, later, later, later, later, later, later);
                Outbox outbox = SmallRun.outbox(run);
                SmtpCarrier carrier = SmallRun.carrier(server.port())) {
            Sending sending =
                    new Sending(outbox, carrier, clock.timing(), new Patience(Duration.ofSeconds(20), 5, budget));
            assertEquals(Optional.of(""), sending.send(outbox.plan().entries()));
        }
        assertEquals(Map.of(State.DEFERRED, PACKS), states());
        Duration waited = clock.waits().stream().reduce(Duration.ZERO, Duration::plus);
        assertTrue(waited.compareTo(budget) <= 0, waited::toString);
    }

    @Test
    void withoutAServerEverythingStaysQueued() throws Exception {
        ScriptedServer gone = new ScriptedServer();
        gone.close();
        assertTrue(send(gone).isPresent());
        assertEquals(Map.of(State.QUEUED, PACKS), states());
        assertTrue(clock.waits().size() >= 3, clock.waits()::toString);
    }

    @Test
    void aJournalThatCannotBeWrittenKeepsTheEndOfTheMessageBack() throws Exception {
        Disk full = new Disk((step, path) -> {
            if (step == Disk.Step.WRITE) {
                throw new IOException("No space left on device");
            }
        });
        try (ScriptedServer server = new ScriptedServer();
                Outbox outbox = Outbox.open(full, run, SmallRun.NOW).value().orElseThrow();
                SmtpCarrier carrier = SmallRun.carrier(server.port())) {
            Sending sending = new Sending(outbox, carrier, clock.timing(), Patience.USUAL);
            org.junit.jupiter.api.Assertions.assertThrows(
                    IOException.class, () -> sending.send(outbox.plan().entries()));
            assertEquals(0, delivered(server));
        }
        assertEquals(Map.of(State.QUEUED, PACKS), states());
    }

    @Test
    void anEntryLeftInTheMiddleByAProcessThatDiedIsUnknown() throws Exception {
        try (Outbox outbox = SmallRun.outbox(run)) {
            outbox.move(outbox.plan().entries().getFirst(), State.SENDING, SmallRun.NOW, "");
        }
        assertEquals(Map.of(State.QUEUED, PACKS - 1, State.UNKNOWN, 1), states());
    }

    @Test
    void aLineCutShortByACrashSaysNothing() throws Exception {
        Path journal = Outbox.folder(run).resolve(Journal.NAME);
        try (Outbox outbox = SmallRun.outbox(run)) {
            outbox.move(outbox.plan().entries().getFirst(), State.SENT, SmallRun.NOW, "");
        }
        String whole = Files.readString(journal);
        Files.writeString(
                journal, whole + whole.substring(0, whole.length() / 2).replace("team-000", "team-001"));
        assertEquals(Map.of(State.QUEUED, PACKS - 1, State.SENT, 1), states());
        assertEquals(whole, Files.readString(journal));
    }

    @Test
    void twoCannotMailTheSameRunAtOnce() {
        try (Outbox first = SmallRun.outbox(run)) {
            assertEquals(
                    "run-locked",
                    Outbox.open(Disk.SYSTEM, run, SmallRun.NOW)
                            .problems()
                            .getFirst()
                            .rule());
            assertEquals(PACKS, first.plan().entries().size());
        }
        assertEquals(Map.of(State.QUEUED, PACKS), states());
    }
}
