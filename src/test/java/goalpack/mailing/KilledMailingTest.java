package goalpack.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.mail.Outbox;
import goalpack.mail.State;
import goalpack.publish.PublishedRun;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed at random moments, while it reads and renders and while it mails, and started again each time.
 *
 * <p>{@code -Dgoalpack.killed.teams=200 -Dgoalpack.killed.times=50} make it as large as a large desk.
 */
@Tag("long")
class KilledMailingTest {
    private static final int TEAMS = Integer.getInteger("goalpack.killed.teams", 12);
    private static final int TIMES = Integer.getInteger("goalpack.killed.times", 8);
    private static final List<String> RUN =
            List.of("run", "--period", "2026-06", "--as-of", "2026-07-08", "--mail", "smtp");
    private static final String CURRENT = "out/2026-06/monthly/current";
    private static final List<String> SEND = List.of("send", CURRENT);

    @TempDir
    private Path here;

    private final Random moments = new Random(20260709);
    private final Map<String, Integer> counts = new TreeMap<>();
    private Duration check = Duration.ZERO;

    @Test
    void everyMailboxHoldsItsOwnPackOnceOrTheEntryIsReportedUnknown() throws Exception {
        try (RealServer server = RealServer.start()) {
            new ManyTeams(TEAMS, 6).write(here, server.port());
            whileItRuns();
            judge(server);
            while (killed() < TIMES) {
                server.empty();
                try (Stream<Path> journals = Files.find(here.resolve("out"), 5, (file, is) -> isJournal(file))) {
                    for (Path journal : journals.toList()) {
                        Files.delete(journal);
                    }
                }
                untilDone(SEND, check.dividedBy(2), check.multipliedBy(2), TIMES);
                judge(server);
            }
        }
        System.out.println(TEAMS + " teams, " + counts);
        assertEquals(TIMES, killed());
    }

    private static boolean isJournal(Path file) {
        return file.getFileName().toString().equals("journal.jsonl");
    }

    private int killed() {
        return counts.getOrDefault("killed while run", 0) + counts.getOrDefault("killed while send", 0);
    }

    /** A fifth of the deaths from reading to rendering, by a run that begins anew each time. */
    private void whileItRuns() throws Exception {
        Instant begin = Instant.now();
        Path rehearsal = Files.createDirectories(here.resolve("rehearsal"));
        for (String file : List.of("goalpack.yaml", "people.csv", "tickets.csv")) {
            Files.copy(here.resolve(file), rehearsal.resolve(file));
        }
        OtherProcess whole = OtherProcess.start(
                rehearsal, List.of(), List.of("run", "--period", "2026-06", "--as-of", "2026-07-08"));
        assertEquals(0, whole.ended(), whole.said());
        Duration run = Duration.between(begin, Instant.now());
        Instant dry = Instant.now();
        OtherProcess look = OtherProcess.start(rehearsal, List.of(), List.of("send", CURRENT, "--dry-run"));
        assertEquals(0, look.ended(), look.said());
        check = Duration.between(dry, Instant.now());
        untilDone(RUN, Duration.ZERO, run.plus(check), Math.max(1, TIMES / 5));
    }

    /** Starts and kills it until it comes to its end, or has died often enough and is let alone. */
    private void untilDone(List<String> arguments, Duration from, Duration to, int most) throws Exception {
        while (true) {
            OtherProcess process = OtherProcess.start(here, List.of(), arguments);
            if (killed() < most) {
                if (process.killedAfter(Duration.ofMillis(moments.nextLong(from.toMillis(), to.toMillis())))) {
                    count("killed while " + arguments.getFirst());
                    process.forget();
                    continue;
                }
            }
            int exit = process.ended();
            assertTrue(exit == 0 || exit == 75, process::toString);
            process.forget();
            return;
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void judge(RealServer server) throws Exception {
        Map<String, List<Path>> mailboxes = server.mailboxes();
        PublishedRun run = PublishedRun.read(here.resolve(CURRENT)).value().orElseThrow();
        Map<String, Outbox.Standing> standings = Outbox.standings(Outbox.folder(run));
        count("mailings");
        assertEquals(TEAMS, standings.size());
        for (int team = 0; team < TEAMS; team++) {
            String address = ManyTeams.address(team);
            String box = address.substring(0, address.indexOf('@'));
            List<Path> got = mailboxes.getOrDefault(box, List.of());
            State state = standings.entrySet().stream()
                    .filter(entry -> entry.getKey().contains(box))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(box + " in " + standings.keySet()))
                    .getValue()
                    .state();
            assertTrue(state == State.SENT || state == State.UNKNOWN, box + " is " + state);
            assertTrue(got.size() <= 1, box + " got " + got.size());
            assertTrue(got.size() == 1 || state == State.UNKNOWN, box + " got nothing and is " + state);
            for (Path message : got) {
                itsOwnPack(run, team, message);
            }
            count(state + (got.isEmpty() ? ", not in the mailbox" : ", in the mailbox once"));
        }
        assertEquals(
                mailboxes.values().stream().mapToInt(List::size).sum(),
                mailboxes.keySet().stream()
                        .filter(box -> box.startsWith("lead"))
                        .count());
    }

    private static void itsOwnPack(PublishedRun run, int team, Path file) throws Exception {
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(file)));
        assertEquals(ManyTeams.address(team), ((InternetAddress) message.getAllRecipients()[0]).getAddress());
        MimeMultipart parts = (MimeMultipart) message.getContent();
        List<byte[]> own = new ArrayList<>();
        for (String path : run.files().keySet()) {
            if (path.startsWith("packs/lead/team-%03d-".formatted(team))) {
                own.add(run.file(path).orElseThrow());
            }
        }
        assertEquals(2, own.size());
        assertEquals(3, parts.getCount());
        for (int i = 1; i < parts.getCount(); i++) {
            byte[] attached = content(parts.getBodyPart(i));
            assertTrue(own.stream().anyMatch(bytes -> Arrays.equals(bytes, attached)), file::toString);
        }
    }

    private static byte[] content(BodyPart part) throws IOException, jakarta.mail.MessagingException {
        return part.getInputStream().readAllBytes();
    }
}
