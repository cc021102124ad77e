package goalpack.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail server from Debian that delivers to mailboxes on this machine. */
final class RealServer implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src/conf/mail-server.sh").toAbsolutePath();

    private final int port;
    private final Path folder;

    private RealServer(int port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    static RealServer start() throws IOException {
        String[] told = script("start").strip().split(" ", 2);
        return new RealServer(Integer.parseInt(told[0]), Path.of(told[1]));
    }

    private static String script(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile("mail-server", ".out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals(0, process.onExit().join().exitValue(), () -> String.join(" ", command));
        String told = Files.readString(out, StandardCharsets.UTF_8);
        Files.delete(out);
        return told;
    }

    int port() {
        return port;
    }

    /** The files of the messages by the part of the address before the at sign, once the server has delivered all. */
    Map<String, List<Path>> mailboxes() throws IOException, InterruptedException {
        while (!script("waiting").isBlank()) {
            Thread.sleep(100);
        }
        Map<String, List<Path>> mailboxes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("boxes"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name =
                        folder.resolve("boxes").relativize(file).getName(0).toString();
                mailboxes.computeIfAbsent(name, box -> new ArrayList<>()).add(file);
            }
        }
        return mailboxes;
    }

    /** Takes all messages out of the mailboxes. */
    void empty() throws IOException, InterruptedException {
        Set<Path> all = mailboxes().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        for (Path file : all) {
            Files.delete(file);
        }
    }

    @Override
    public void close() throws IOException {
        script("stop", folder.toString());
    }
}
