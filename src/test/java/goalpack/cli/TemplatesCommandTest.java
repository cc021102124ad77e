package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {
    private static final Path OURS = Path.of("templates").toAbsolutePath();

    @TempDir
    private Path desk;

    @Test
    void everyFileThatShapesAPackIsCopied() throws IOException {
        Trial trial = Trial.in(desk, "templates", "mine").ending(0);

        assertEquals(files(OURS), files(desk.resolve("mine")));
        assertEquals(files(OURS).size(), trial.out().lines().count());
        assertEquals(
                Files.readString(OURS.resolve("xlsx/goals.ftl")),
                Files.readString(desk.resolve("mine/xlsx/goals.ftl")));
        assertTrue(trial.err().replaceAll("\\s+", " ").contains("templates: mine"), trial.err());
    }

    @Test
    void whatSomebodyChangedStaysAndTheRestIsAdded() throws IOException {
        Path own = desk.resolve("templates/pdf/team.ftl");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "mine");

        Trial trial = Trial.in(desk, "templates").ending(0);

        assertEquals("mine", Files.readString(own));
        assertEquals(files(OURS).size() - 1, trial.out().lines().count());
        assertTrue(trial.err().replaceAll("\\s+", " ").contains("1 was there and stays as it is"), trial.err());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(desk.resolve("mine"), "");
        assertTrue(Trial.in(desk, "templates", "mine").ending(73).err().contains("[output-not-created]"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
