package goalpack.mailing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import goalpack.cli.Trial;
import goalpack.run.Post;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From exports to mailboxes, by the command line, with a mail server in this process. */
class MailingRunTest {
    private static final int TEAMS = 2;

    @TempDir
    private Path here;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void aDeskAndAMailServer() throws IOException {
        server.start();
        new ManyTeams(TEAMS, 8).write(here, server.getSmtp().getPort());
    }

    @AfterEach
    void theServerStops() {
        server.stop();
    }

    private Trial run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", "--period", "2026-06", "--as-of", "2026-07-08"));
        arguments.addAll(List.of(more));
        return Trial.in(here, arguments.toArray(String[]::new));
    }

    private Trial send(Path run, String... more) {
        List<String> arguments = new ArrayList<>(List.of("send", run.toString()));
        arguments.addAll(List.of(more));
        return Trial.in(here, arguments.toArray(String[]::new));
    }

    private MimeMessage only(String address) throws Exception {
        MimeMessage[] got = server.getReceivedMessagesForDomain(address);
        assertEquals(1, got.length, address);
        return got[0];
    }

    private static String raw(MimeMessage message) throws Exception {
        return com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(message);
    }

    private static List<Path> messages(Path run) throws IOException {
        try (Stream<Path> files = Files.list(run.resolve("outbox/messages"))) {
            return files.sorted().toList();
        }
    }

    private static String page(Path run) throws IOException {
        return Files.readString(run.resolve("outbox/index.html"));
    }

    @Test
    void messagesAreWrittenToLookAtAndTheSameRunWritesTheSameBytes() throws Exception {
        Path first = run("--out", "one").ending(0).folder();
        Path second = run("--out", "two").ending(0).folder();
        assertEquals(TEAMS, messages(first).size());
        for (int i = 0; i < TEAMS; i++) {
            assertArrayEquals(
                    Files.readAllBytes(messages(first).get(i)),
                    Files.readAllBytes(messages(second).get(i)));
        }
        assertEquals(0, server.getReceivedMessages().length);
        assertTrue(page(first).contains("2 waiting"), page(first));
    }

    @Test
    void everyLeadGetsTheirOwnPackOnceHoweverOftenTheRunIsStarted() throws Exception {
        Path run = run("--mail", "smtp").ending(0).folder();
        run("--mail", "smtp").ending(0);
        send(run).ending(0);
        for (int i = 0; i < TEAMS; i++) {
            MimeMessage message = only(ManyTeams.address(i));
            assertTrue(message.getSubject().contains(ManyTeams.team(i)), message.getSubject());
            String text = raw(message);
            String name = "2026-06-lead-team-00" + i;
            assertTrue(text.contains(name + ".pdf") && text.contains(name + ".xlsx"), "attachments of " + name);
            assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
        }
        assertTrue(page(run).contains("2 sent"), page(run));
    }

    @Test
    void whatSpeaksAgainstSendingStopsItUntilAPersonGivesAReason() throws Exception {
        Path tickets = here.resolve("tickets.csv");
        Files.writeString(tickets, Files.readString(tickets).replace("Ada Rep001", "Somebody Else"));
        Trial refused = run("--mail", "smtp").ending(2);
        assertTrue(refused.err().contains("[gate-people-unknown]"), refused.err());
        assertEquals(0, server.getReceivedMessages().length);
        Path run = refused.folder();
        send(run).ending(2);
        assertEquals(0, server.getReceivedMessages().length);
        send(run, "--override", "Somebody Else helped out for a week").ending(0);
        assertEquals(TEAMS, server.getReceivedMessages().length);
        assertTrue(page(run).contains("Somebody Else helped out for a week"), page(run));
    }

    @Test
    void aReIssueSaysWhatItReplacesAndWhichFiguresMoved() throws Exception {
        Path first = run("--mail", "smtp").ending(0).folder();
        Path tickets = here.resolve("tickets.csv");
        Files.writeString(
                tickets,
                Files.readString(tickets)
                        .replace(
                                "t1-0,2026-06-01T09:01Z,2026-06-01T12:59Z,2026-06-01T12:59Z",
                                "t1-0,2026-06-01T09:01Z,2026-06-01T09:05Z,2026-06-01T12:59Z"));
        Path second = run("--mail", "smtp").ending(0).folder();
        assertFalse(first.equals(second));
        String moved = raw(server.getReceivedMessagesForDomain(ManyTeams.address(1))[1]);
        assertTrue(moved.contains("One figure has moved"), moved.substring(0, 4000));
        assertTrue(moved.contains(first.getFileName().toString()));
        assertTrue(raw(server.getReceivedMessagesForDomain(ManyTeams.address(0))[1])
                .contains("No figure of your goals has moved"));
        assertTrue(page(second).contains("2 figures have moved"), page(second));
        assertFalse(Files.readString(second.resolve("index.html"))
                .contains(first.getFileName().toString()));
        Trial old = send(first).ending(2);
        assertTrue(old.err().contains("[mail-not-current]"), old.err());
    }

    @Test
    void everybodyGetsTheLetterInTheirOwnLanguage() throws Exception {
        Path words = Files.createDirectories(here.resolve("words"));
        Files.writeString(words.resolve("messages_de.properties"), "mail.greeting = Guten Tag {name},\n");
        Path book = here.resolve("goalpack.yaml");
        Files.writeString(book, Files.readString(book).replace("people: ", "templates: words\npeople: "));
        Path people = here.resolve("people.csv");
        Files.writeString(people, Files.readString(people).replace("Team 001,,,en", "Team 001,,,de"));
        run("--mail", "smtp").ending(0);
        MimeMessage english = only(ManyTeams.address(0));
        MimeMessage german = only(ManyTeams.address(1));
        assertEquals("en", english.getHeader("Content-Language")[0]);
        assertEquals("de", german.getHeader("Content-Language")[0]);
        assertTrue(english.getSubject().contains("June 2026"), english.getSubject());
        assertTrue(german.getSubject().contains("Juni 2026"), german.getSubject());
        assertTrue(
                text(english).startsWith("Dear Lead 000,") && text(english).contains("5 of 8, target 60"),
                text(english));
        assertTrue(text(german).startsWith("Guten Tag Lead 001,"), text(german));
        assertTrue(text(german).contains("5 von 8, Ziel 60"), text(german));
    }

    private static String text(MimeMessage message) throws Exception {
        MimeMultipart mixed = (MimeMultipart) message.getContent();
        MimeMultipart alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        return (String) alternative.getBodyPart(0).getContent();
    }

    @Test
    void aTrialGoesToOneAddressAndCountsForNothing() throws Exception {
        Path run = run().ending(0).folder();
        send(run, "--dry-run").ending(0);
        send(run, "--redirect-all-to", "me@desk.example").ending(0);
        assertEquals(TEAMS, server.getReceivedMessagesForDomain("me@desk.example").length);
        assertEquals(0, server.getReceivedMessagesForDomain(ManyTeams.address(0)).length);
        String trial = server.getReceivedMessages()[0].getMessageID();
        assertTrue(trial.startsWith("<trial."), "a mailbox that knows it would take the real one for the same");
        Trial elsewhere = send(run, "--redirect-all-to", "me@elsewhere.example").ending(64);
        assertTrue(elsewhere.err().contains("[mail-domain-refused]"), elsewhere.err());
        send(run, "--only", "l001").ending(0);
        only(ManyTeams.address(1));
        assertEquals(0, server.getReceivedMessagesForDomain(ManyTeams.address(0)).length);
        assertTrue(send(run, "--only", "nobody").ending(64).err().contains("[mail-nobody-named]"));
    }

    @Test
    void aPackThatWasTouchedAfterwardsGoesToNobody() throws Exception {
        Path run = run().ending(0).folder();
        try (Stream<Path> packs = Files.list(run.resolve("packs/lead"))) {
            Path pdf = packs.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            Files.write(pdf, new byte[] {1}, StandardOpenOption.APPEND);
        }
        Trial refused = send(run).ending(2);
        assertTrue(refused.err().contains("[mail-leak]"), refused.err());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void withoutAMailBlockSendingIsRefusedAndNothingIsLaidOut() throws Exception {
        Path book = here.resolve("goalpack.yaml");
        String text = Files.readString(book);
        Files.writeString(book, text.substring(0, text.indexOf("mail:")));
        assertTrue(run("--mail", "smtp").ending(64).err().contains("[mail-without-block]"));
        assertFalse(Files.exists(here.resolve("out")));
        Path run = run().ending(0).folder();
        assertFalse(Files.exists(run.resolve("outbox")));
        assertTrue(send(run).ending(66).err().contains("[outbox-missing]"));
    }

    @Test
    void quietSaysNothingWhenAllIsWellAndALineForEachProblem() throws Exception {
        Trial well = run("--mail", "smtp", "--quiet").ending(0);
        assertEquals("", well.out());
        assertEquals(
                List.of(),
                well.err()
                        .lines()
                        .filter(line -> !line.contains("goalpack.yaml"))
                        .toList());
        server.stop();
        Path tickets = here.resolve("tickets.csv");
        Files.writeString(tickets, Files.readString(tickets).replace("t0-0,", "t0-00,"));
        Trial ill = run("--mail", "smtp", "--quiet").ending(75);
        assertEquals("", ill.out());
        assertTrue(ill.err().lines().anyMatch(line -> line.startsWith("It ended early")), ill.err());
    }

    /** The names of what is attached where servers take no more than so many bytes. */
    private List<String> attached(int most) throws Exception {
        String[] arguments = {"run", "--period", "2026-06", "--as-of", "2026-07-08", "--mail", "smtp", "--out", "small"
        };
        Trial.with(Post.still(Trial.NOW).taking(most), here, arguments).ending(0);
        MimeMultipart mixed = (MimeMultipart) only(ManyTeams.address(1)).getContent();
        List<String> names = new ArrayList<>();
        for (int i = 1; i < mixed.getCount(); i++) {
            names.add(mixed.getBodyPart(i).getFileName());
        }
        return names;
    }

    @Test
    void aMessageThatIsTooLargeHasThePacksRowsInThePlaceOfTheWorkbook() throws Exception {
        Path whole = messages(run().ending(0).folder()).get(1);
        assertEquals(
                List.of("2026-06-lead-team-001.pdf", "2026-06-lead-team-001.csv"),
                attached((int) Files.size(whole) - 1));
        MimeMultipart mixed = (MimeMultipart) only(ManyTeams.address(1)).getContent();
        String rows = new String(mixed.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(rows.startsWith("period,review,role,scope,") && rows.contains("Team 001"), rows);
        assertFalse(rows.contains("Team 000"), rows);
        assertTrue(text(only(ManyTeams.address(1))).contains("the workbook is too large"));
    }

    @Test
    void aMessageThatIsStillTooLargeIsANoticeWithoutFigures() throws Exception {
        assertEquals(List.of(), attached(30_000));
        String notice = text(only(ManyTeams.address(1)));
        assertTrue(notice.contains("too large to be mailed"), notice);
        assertFalse(notice.contains("%"), notice);
        assertFalse(only(ManyTeams.address(1)).getSubject().contains("%"));
    }

    private void leftInTheMiddle(Path run, String entry) throws IOException {
        Files.writeString(
                run.resolve("outbox/journal.jsonl"),
                "{\"at\":\"2026-07-09T06:00:00Z\",\"detail\":\"\",\"entry\":\"" + entry + "\",\"event\":\"SENDING\"}\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Test
    void whatIsUnknownWaitsForAPersonWhoSaysWhetherItArrived() throws Exception {
        Path run = run().ending(0).folder();
        for (Path message : messages(run)) {
            leftInTheMiddle(run, message.getFileName().toString().replace(".eml", ""));
        }
        Trial open = send(run).ending(75);
        assertTrue(open.err().contains(ManyTeams.address(0) + ": unknown"), open.err());
        assertEquals(0, server.getReceivedMessages().length);
        Trial wrong = send(run, "--resolve", "nobody@desk.example=sent").ending(64);
        assertTrue(wrong.err().contains("[mail-nobody-named]"), wrong.err());
        send(run, "--resolve", ManyTeams.address(0) + "=perhaps").ending(64);
        send(run, "--resolve", ManyTeams.address(0) + "=sent,l001=again").ending(0);
        assertEquals(0, server.getReceivedMessagesForDomain(ManyTeams.address(0)).length);
        only(ManyTeams.address(1));
        assertTrue(page(run).contains("2 sent"), page(run));
        assertTrue(send(run, "--resolve", "l001=again").ending(64).err().contains("[mail-not-unknown]"));
    }
}
