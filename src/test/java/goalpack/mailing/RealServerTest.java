package goalpack.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From exports to mailboxes on a disk, by a mail server from Debian, and read by a parser that is not ours. */
@Tag("long")
class RealServerTest {
    private static final int TEAMS = 5;

    @TempDir
    private Path here;

    @Test
    void everyMailboxHoldsOneMessageThatAnotherParserReads() throws Exception {
        try (RealServer server = RealServer.start()) {
            new ManyTeams(TEAMS, 8).write(here, server.port());
            Path run = Trial.in(here, "run", "--period", "2026-06", "--as-of", "2026-07-08", "--mail", "smtp")
                    .ending(0)
                    .folder();
            Map<String, List<Path>> mailboxes = server.mailboxes();
            assertEquals(
                    IntStream.range(0, TEAMS).mapToObj("lead%03d"::formatted).toList(),
                    List.copyOf(mailboxes.keySet()));
            List<Path> delivered = new ArrayList<>();
            for (List<Path> mailbox : mailboxes.values()) {
                assertEquals(1, mailbox.size());
                delivered.addAll(mailbox);
            }
            List<String> addresses =
                    IntStream.range(0, TEAMS).mapToObj(ManyTeams::address).toList();
            assertEquals(addresses, parsed(delivered));
            try (Stream<Path> files = Files.list(run.resolve("outbox/messages"))) {
                assertEquals(addresses, parsed(files.sorted().toList()));
            }
        }
    }

    private static List<String> parsed(List<Path> messages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "src/test/resources/goalpack/mailing/parse.py"));
        messages.forEach(message -> command.add(message.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(!said.isBlank());
        return said.lines().sorted().toList();
    }
}
