package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path desk;

    @BeforeEach
    void aDeskWithTemplatesOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = desk.resolve(GOLDEN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path book = desk.resolve("goalpack.yaml");
        Files.writeString(book, Files.readString(book) + "\ntemplates: own\n");
        Files.createDirectories(desk.resolve("own/pdf"));
    }

    private Trial preview(String... more) {
        List<String> arguments = Stream.concat(
                        Stream.of("preview", "--role", "director", "--period", "2026-03", "--as-of", "2026-03-31"),
                        Stream.of(more))
                .toList();
        return Trial.in(desk, arguments.toArray(String[]::new));
    }

    @Test
    void onePackIsRenderedToPdfPicturesAndWorkbook() throws IOException {
        Trial trial = preview("--once", "--lang", "nb").ending(0);

        List<String> files = trial.out().lines().toList();
        assertEquals(desk.resolve("preview/preview.pdf").toString(), files.getFirst());
        assertEquals(desk.resolve("preview/preview-1.png").toString(), files.get(1));
        assertEquals(desk.resolve("preview/preview.xlsx").toString(), files.getLast());
        for (String file : files) {
            assertTrue(Files.size(Path.of(file)) > 1000, file);
        }
    }

    @Test
    void aFaultNamesFileLineAndColumnAndLeavesTheLastGoodState() throws IOException {
        preview("--once").ending(0);
        byte[] before = Files.readAllBytes(desk.resolve("preview/preview.pdf"));
        Files.writeString(
                desk.resolve("own/pdf/front.ftl"),
                Files.readString(Path.of("templates/pdf/front.ftl"))
                        .replaceFirst("(<#macro page[^>]*>)", "$1\\${nothing.here}"));

        Trial trial = preview("--once").ending(3);

        assertTrue(trial.err().matches("(?s).*own/pdf/front.ftl:\\d+:\\d+.*"), trial.err());
        assertTrue(trial.err().contains("to do"), trial.err());
        assertEquals("", trial.out());
        assertEquals(before.length, Files.size(desk.resolve("preview/preview.pdf")));
    }

    @Test
    void aWorkbookThatIsNoneIsLeftAsWrittenWhereTheFaultPoints() throws IOException {
        Files.createDirectories(desk.resolve("own/xlsx"));
        Files.writeString(
                desk.resolve("own/xlsx/summary.ftl"),
                Files.readString(Path.of("templates/xlsx/summary.ftl")).replaceFirst("<sheet ", "<shet "));

        String said = preview("--once").ending(3).err();

        Matcher place = Pattern.compile("preview/preview\\.xml:(\\d+):(\\d+)").matcher(said);
        assertTrue(place.find(), said);
        List<String> written = Files.readAllLines(desk.resolve("preview/preview.xml"));
        assertTrue(written.get(Integer.parseInt(place.group(1)) - 1).contains("<shet "), said);
    }

    @Test
    void aRoleOrUnitThatTheBookDoesNotHaveIsRefused() {
        assertTrue(Trial.in(desk, "preview", "--role", "king", "--once")
                .ending(64)
                .err()
                .contains("[asked-role-unknown]"));
        assertTrue(Trial.in(desk, "preview", "--once").ending(64).err().contains("--role"));
    }

    @Test
    void eachSavedTemplateShowsUntilTheEnd() throws Exception {
        CompletableFuture<Trial> ended = new CompletableFuture<>();
        Thread watching = Thread.ofPlatform().start(() -> ended.complete(preview()));
        Path page = desk.resolve("preview/preview-1.png");
        Path workbook = desk.resolve("preview/preview.xlsx");
        await(() -> Files.exists(workbook));
        Instant first = Files.getLastModifiedTime(page).toInstant();
        Path theirs = desk.resolve("own/pdf/front.ftl");

        Files.writeString(theirs, Files.readString(Path.of("templates/pdf/front.ftl")) + "<#-- saved -->");
        await(() -> Files.exists(page)
                && Files.getLastModifiedTime(page).toInstant().isAfter(first));

        watching.interrupt();
        Trial trial = ended.join().ending(0);
        assertTrue(trial.err().contains("the workbook stays as it was"), trial.err());
        assertFalse(trial.err().contains("Nothing was made"), trial.err());
    }

    /** Something that may fail while files come and go. */
    private interface Question {
        boolean holds() throws IOException;
    }

    private static void await(Question question) throws Exception {
        Instant latest = Instant.now().plus(Duration.ofSeconds(60));
        while (!question.holds()) {
            assertTrue(Instant.now().isBefore(latest), "it takes too long");
            Thread.sleep(50);
        }
        Thread.sleep(700);
    }
}
