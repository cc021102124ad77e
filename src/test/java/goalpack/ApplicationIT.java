package goalpack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built application, moved to a folder with a blank and foreign letters and started from another one. */
@DisabledOnOs(OS.WINDOWS)
class ApplicationIT {
    private static final String BOOK = "Kitap ölçü/goalpack.yaml";
    private static final Pattern CHATTER = Pattern.compile("SLF4J|log4j|StatusLogger|WARNING:|Exception|\tat ");

    @TempDir
    private static Path temp;

    private static Path launcher = Path.of("");
    private static Path here = Path.of("");

    @BeforeAll
    static void movedAwayFromWhereItWasBuilt() throws IOException {
        Path application = temp.resolve("Yeni Büro").resolve("goal pack");
        copy(Path.of("target/goalpack"), application);
        launcher = application.resolve("bin/goalpack");
        here = temp.resolve("Çalışma masası");
        Path book = here.resolve(BOOK);
        Files.createDirectories(here.resolve("Kitap ölçü"));
        Files.copy(Path.of("src/test/resources/golden/goalpack.yaml"), book);
        Files.copy(Path.of("src/test/resources/golden/tickets.csv"), book.resolveSibling("tickets.csv"));
    }

    @Test
    void withoutAnArgumentItSaysWhatToDoFirst() throws Exception {
        Said said = goalpack(Map.of("LC_ALL", "C"));
        assertEquals(0, said.exit(), said::toString);
        assertTrue(said.out().contains("goalpack demo"), said.out());
        assertEquals("", said.err());
    }

    @Test
    void itListsItsMetrics() throws Exception {
        Said said = goalpack(Map.of("LC_ALL", "C"), "metrics");
        assertEquals(0, said.exit(), said::toString);
        assertTrue(said.out().contains("first-reply-within"), said.out());
        assertEquals("", said.err());
    }

    @Test
    void itTellsTheVersionItWasBuiltAs() throws Exception {
        assertTrue(goalpack(Map.of(), "--version").out().matches("goalpack [0-9]+\\.[0-9]+\\.[0-9]+\\s*"));
    }

    @Test
    void itChecksABookBesideIt() throws Exception {
        Said said = goalpack(Map.of("LC_ALL", "C"), "check", BOOK);
        assertEquals(0, said.exit(), said::toString);
        assertTrue(said.out().contains(Path.of(BOOK).getFileName().toString()), said.out());
        assertEquals("", said.err());
    }

    @Test
    void theMachinesLanguageZoneAndHashSeedsDoNotChangeABit() throws Exception {
        Path first = run("çıktı bir", Map.of("LC_ALL", "C"));
        Path second = run(
                "çıktı iki",
                Map.of(
                        "LC_ALL",
                        "C.UTF-8",
                        "TZ",
                        "Asia/Tokyo",
                        "GOALPACK_OPTS",
                        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9"));
        assertEquals(first.getFileName(), second.getFileName());
        List<Path> files = files(first);
        assertEquals(files, files(second));
        assertTrue(files.stream().anyMatch(file -> file.toString().endsWith(".pdf")));
        for (Path file : files) {
            assertArrayEquals(
                    Files.readAllBytes(first.resolve(file)), Files.readAllBytes(second.resolve(file)), file.toString());
        }
    }

    private static Path run(String out, Map<String, String> environment) throws Exception {
        Said said = goalpack(
                environment, "run", BOOK, "--period=2026-03", "--as-of=2026-03-31", "--role=director", "--out", out);
        assertEquals(0, said.exit(), said::toString);
        assertFalse(CHATTER.matcher(said.err()).find(), said.err());
        Path index = Path.of(said.out().strip());
        assertTrue(index.startsWith(here.resolve(out)), said.out());
        assertTrue(Files.isRegularFile(index));
        return Objects.requireNonNull(index.getParent());
    }

    private static List<Path> files(Path run) throws IOException {
        try (Stream<Path> walk = Files.walk(run)) {
            return walk.filter(Files::isRegularFile)
                    .map(run::relativize)
                    .sorted()
                    .toList();
        }
    }

    private record Said(int exit, String out, String err) {}

    private static Said goalpack(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile(temp, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(here.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().put("GOALPACK_JAVA", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, Files.readString(err));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling("."));
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
