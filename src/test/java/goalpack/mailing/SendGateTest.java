package goalpack.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What speaks against sending: messages are written all the same, to look at; sending asks for a reason, and keeps it. */
@Tag("long")
class SendGateTest {
    private static final String HEADER =
            "ticket_id,created_at,first_reply_at,solved_at,status,team,assignee,category,channel\n";
    private static final int TEAMS = 2;

    @TempDir
    private Path here;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void aDeskWithHalfAYearOfExports() throws IOException {
        server.start();
        new ManyTeams(TEAMS, 1).write(here, server.getSmtp().getPort());
        Path book = here.resolve("goalpack.yaml");
        Files.writeString(book, Files.readString(book).replace("files: tickets.csv", "files: tickets-*.csv"));
        for (int month = 1; month <= 6; month++) {
            Files.writeString(here.resolve("tickets-%d.csv".formatted(month)), HEADER + tickets(month, 10));
        }
    }

    @AfterEach
    void theServerStops() {
        server.stop();
    }

    private static String tickets(int month, int each) {
        StringBuilder rows = new StringBuilder();
        for (int team = 0; team < TEAMS; team++) {
            for (int i = 0; i < each; i++) {
                String day = "2026-%02d-%02d".formatted(month, 1 + i * 28 / Math.max(1, each - 1));
                rows.append("t%d-%d-%d,%sT09:00Z,%sT09:30Z,%sT12:00Z,closed,Team %03d,Ada Rep%03d,Billing,email\n"
                        .formatted(month, team, i, day, day, day, team, team));
            }
        }
        return rows.toString();
    }

    private Trial run(String asOf, String... mode) {
        return Trial.in(
                here, "run", "--period", "2026-06", "--as-of", asOf, "--mail", mode.length == 0 ? "eml" : mode[0]);
    }

    /** Laid out with a warning; not sent; sent once somebody says why, which the outbox shows. */
    private void speaksAgainst(String rule, String asOf) throws IOException {
        Path run = run(asOf).ending(0).folder();
        Trial looked = Trial.in(here, "send", run.toString(), "--dry-run").ending(2);
        assertTrue(looked.err().contains("[" + rule + "]"), looked.err());
        Trial barred = run(asOf, "smtp").ending(2);
        assertTrue(barred.err().contains("[mail-gate]"), barred.err());
        Trial.in(here, "send", run.toString()).ending(2);
        assertEquals(0, server.getReceivedMessages().length);
        Trial.in(here, "send", run.toString(), "--override", "because of " + rule)
                .ending(0);
        assertEquals(TEAMS, server.getReceivedMessages().length);
        assertTrue(Files.readString(run.resolve("outbox/index.html")).contains("because of " + rule));
        assertTrue(Files.readString(run.resolve("outbox/journal.jsonl")).contains("because of " + rule));
    }

    private void change(String was, String is) throws IOException {
        Path june = here.resolve("tickets-6.csv");
        String text = Files.readString(june);
        assertTrue(text.contains(was), was);
        Files.writeString(june, text.replace(was, is));
    }

    @Test
    void aUsualMonthIsSent() {
        Trial sent = run("2026-07-08", "smtp").ending(0);
        assertEquals(TEAMS, server.getReceivedMessages().length, sent::err);
    }

    @Test
    void aMonthThatIsNotOver() throws IOException {
        speaksAgainst("gate-period-open", "2026-06-29");
    }

    @Test
    void exportsThatEndBeforeTheMonthDoes() throws IOException {
        Files.writeString(here.resolve("tickets-6.csv"), HEADER + tickets(6, 12).replaceAll("t6.*-06-(2|18).*\n", ""));
        speaksAgainst("gate-not-fresh", "2026-07-08");
    }

    @Test
    void farMoreTicketsThanUsual() throws IOException {
        Files.writeString(here.resolve("tickets-6.csv"), HEADER + tickets(6, 28));
        speaksAgainst("gate-volume", "2026-07-08");
    }

    @Test
    void farFewerTicketsThanUsual() throws IOException {
        Files.writeString(here.resolve("tickets-6.csv"), HEADER + tickets(6, 2));
        speaksAgainst("gate-volume", "2026-07-08");
    }

    @Test
    void everyRowThreeTimesThoughTheTicketsAreAsManyAsUsual() throws IOException {
        String june = tickets(6, 10);
        Files.writeString(here.resolve("tickets-6.csv"), HEADER + june + june + june);
        speaksAgainst("gate-rows", "2026-07-08");
    }

    @Test
    void namesThatThePeopleFileDoesNotKnow() throws IOException {
        change("Ada Rep001", "Somebody Else");
        speaksAgainst("gate-people-unknown", "2026-07-08");
    }

    @Test
    void aUnitThatTheBookDoesNotKnow() throws IOException {
        change(
                "t6-1-0,2026-06-01T09:00Z,2026-06-01T09:30Z,2026-06-01T12:00Z,closed,Team 001",
                "t6-1-0,2026-06-01T09:00Z,2026-06-01T09:30Z,2026-06-01T12:00Z,closed,Team 999");
        speaksAgainst("gate-units-unknown", "2026-07-08");
    }

    @Test
    void aStatusThatNothingExplains() throws IOException {
        change(",closed,Team 001", ",wombat,Team 001");
        speaksAgainst("gate-statuses-unknown", "2026-07-08");
    }

    @Test
    void withoutAFlagOrReasonNothingIsOverridden() {
        Trial.in(here, "send", "out/2026-06/monthly/current", "--override").ending(64);
        assertEquals(List.of(), List.of(server.getReceivedMessages()));
    }
}
