package goalpack.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps mail and password from others on the way to the server. */
class PrivacyTest {
    private static final String PASSWORD = "pine & harbour";

    @TempDir
    private static Path temp;

    private static Keys own;
    private static Keys elsewhere;

    @BeforeAll
    static void certificates() throws Exception {
        own = Keys.of(temp, "ip:127.0.0.1");
        elsewhere = Keys.of(temp, "dns:mail.elsewhere.example");
    }

    private static Receipt carry(
            ScriptedServer server,
            MailServer.Security security,
            Optional<String> password,
            Optional<SSLSocketFactory> trust) {
        MailServer settings =
                new MailServer("127.0.0.1", server.port(), security, password.map(any -> "ops"), Optional.empty());
        try (SmtpCarrier carrier = new SmtpCarrier(settings, SmallRun.FROM, password, SmallRun.SOON, trust)) {
            byte[] message = LetterWriter.bytes(SmallRun.letter(0, new byte[] {1}));
            return carrier.carry(message, SmallRun.FROM, SmallRun.to(0), () -> {});
        }
    }

    private static Receipt carry(ScriptedServer server, MailServer.Security security, SSLSocketFactory trust) {
        return carry(server, security, Optional.empty(), Optional.of(trust));
    }

    private static void neverTaken(Receipt receipt, ScriptedServer server) {
        Receipt.NoConnection none = assertInstanceOf(Receipt.NoConnection.class, receipt, receipt::toString);
        assertEquals(Receipt.Prospect.NEVER, none.prospect(), none::toString);
        assertTrue(server.mailboxes().isEmpty());
        assertFalse(server.inClear().contains("MAIL"), () -> String.join(" ", server.inClear()));
        assertFalse(server.inClear().contains("AUTH"), () -> String.join(" ", server.inClear()));
    }

    @Test
    void mailGoesToAServerThatIsWhoItSays() throws Exception {
        try (ScriptedServer server = new ScriptedServer().withTls(own.server())) {
            assertInstanceOf(Receipt.Taken.class, carry(server, MailServer.Security.STARTTLS, own.believed()));
            assertEquals(List.of("EHLO", "STARTTLS"), server.inClear());
        }
    }

    @Test
    void aServerThatSpeaksTlsFromTheStartGetsNothingInClear() throws Exception {
        try (ScriptedServer server = new ScriptedServer().withTlsFromTheStart(own.server())) {
            assertInstanceOf(Receipt.Taken.class, carry(server, MailServer.Security.TLS, own.believed()));
            assertEquals(List.of(), server.inClear());
        }
    }

    @Test
    void whereSomebodyTookTheOfferOfPrivacyOutNothingIsSent() throws Exception {
        try (ScriptedServer server = new ScriptedServer().withLogin("ops", PASSWORD)) {
            neverTaken(
                    carry(server, MailServer.Security.STARTTLS, Optional.of(PASSWORD), Optional.of(own.believed())),
                    server);
        }
    }

    @Test
    void aServerThatCannotDoWhatItOffersGetsNothing() throws Exception {
        try (ScriptedServer server = new ScriptedServer().withBrokenTls()) {
            neverTaken(carry(server, MailServer.Security.STARTTLS, own.believed()), server);
        }
    }

    @Test
    void aServerWithAnotherServersNameGetsNothing() throws Exception {
        try (ScriptedServer server = new ScriptedServer().withTls(elsewhere.server())) {
            neverTaken(carry(server, MailServer.Security.STARTTLS, elsewhere.believed()), server);
        }
        try (ScriptedServer server = new ScriptedServer().withTlsFromTheStart(elsewhere.server())) {
            neverTaken(carry(server, MailServer.Security.TLS, elsewhere.believed()), server);
        }
    }

    @Test
    void aServerThatOnlyItselfVouchesForGetsNothing() throws Exception {
        try (ScriptedServer server = new ScriptedServer().withTls(own.server())) {
            neverTaken(carry(server, MailServer.Security.STARTTLS, Optional.empty(), Optional.empty()), server);
        }
        try (ScriptedServer server = new ScriptedServer().withTlsFromTheStart(own.server())) {
            neverTaken(carry(server, MailServer.Security.TLS, Optional.empty(), Optional.empty()), server);
        }
    }

    @Test
    void thePasswordIsSaidOnlyOnceNobodyElseCanHearIt() throws Exception {
        try (ScriptedServer server = new ScriptedServer().withTls(own.server()).withLogin("ops", PASSWORD)) {
            Optional<SSLSocketFactory> trust = Optional.of(own.believed());
            assertInstanceOf(
                    Receipt.Taken.class,
                    carry(server, MailServer.Security.STARTTLS, Optional.of(PASSWORD), trust),
                    server::toString);
            Receipt wrong = carry(server, MailServer.Security.STARTTLS, Optional.of("guessed"), trust);
            assertEquals(
                    Receipt.Prospect.NEVER,
                    assertInstanceOf(Receipt.NoConnection.class, wrong).prospect());
            assertFalse(wrong.detail().contains("guessed"), wrong::detail);
            assertFalse(server.inClear().contains("AUTH"));
        }
    }

    @Test
    void onlyTlsOfOurDaysIsSpoken() {
        MailServer server = new MailServer(
                "smtp.desk.example", 587, MailServer.Security.STARTTLS, Optional.empty(), Optional.empty());
        Properties properties = SmtpCarrier.properties(server, SmallRun.FROM, SmtpCarrier.Waiting.USUAL);
        assertEquals("TLSv1.3 TLSv1.2", properties.getProperty("mail.smtp.ssl.protocols"));
        assertEquals("true", properties.getProperty("mail.smtp.starttls.required"));
        assertEquals("true", properties.getProperty("mail.smtp.ssl.checkserveridentity"));
        Set.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(each ->
                        assertTrue(Integer.parseInt(properties.getProperty("mail.smtp." + each)) >= 20_000, each));
    }

    @Test
    void mailInClearLeavesThisMachineInNoWay() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new MailServer(
                        "smtp.desk.example", 25, MailServer.Security.NONE, Optional.empty(), Optional.empty()));
    }

    private static Checked<Optional<String>> password(Optional<Path> file, Optional<String> environment) {
        return Password.of(
                new MailServer("127.0.0.1", 25, MailServer.Security.NONE, Optional.of("ops"), file), environment);
    }

    private static Path file(String name, String permissions) throws IOException {
        Path file = Files.writeString(temp.resolve(name), PASSWORD + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void thePasswordComesFromAFileOfItsOwnersAlone() throws IOException {
        Optional<String> other = Optional.of("from the environment");
        assertEquals(
                Optional.of(Optional.of(PASSWORD)),
                password(Optional.of(file("own", "rw-------")), other).value());
        for (String permissions : List.of("rw-r-----", "rw----r--", "rw--w----", "rw-----w-")) {
            assertEquals(
                    List.of("mail-password-open"),
                    rules(password(Optional.of(file("open", permissions)), other)),
                    permissions);
        }
    }

    @Test
    void elseItComesFromTheEnvironmentOrThereIsNone() {
        Optional<Path> missing = Optional.of(temp.resolve("missing"));
        assertEquals(
                Optional.of(Optional.of(PASSWORD)),
                password(Optional.empty(), Optional.of(PASSWORD)).value());
        assertEquals(
                Optional.of(Optional.of(PASSWORD)),
                password(missing, Optional.of(PASSWORD)).value());
        assertEquals(List.of("mail-password-missing"), rules(password(Optional.empty(), Optional.empty())));
        assertEquals(List.of("mail-password-missing"), rules(password(missing, Optional.empty())));
    }

    private static List<String> rules(Checked<?> checked) {
        return checked.problems().stream().map(Problem::rule).toList();
    }
}
