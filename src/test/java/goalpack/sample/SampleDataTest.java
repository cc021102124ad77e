package goalpack.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed exports against the generator. Texts are compared, because machines pack alike only where their zlib is the same. */
class SampleDataTest {
    private static final Path FOLDER = Path.of("sample-data");

    @Test
    void theCommittedExportsAreThoseOfTheSeed() throws IOException {
        SortedMap<String, String> made = SampleData.texts(FOLDER);
        SortedMap<String, String> committed = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            committed.put(name.substring(0, name.indexOf('.')), SampleData.unpacked(Files.readAllBytes(file)));
        }
        assertEquals(made.keySet(), new TreeSet<>(committed.keySet()));
        made.forEach((name, text) -> assertTrue(
                text.equals(committed.get(name)),
                () -> name
                        + " differs from what the seed makes; write anew with: mvn -q test-compile exec:exec@sample"));
    }

    @Test
    void theWorkshopsTablesAreThoseOfTheSeed() throws IOException {
        for (Map.Entry<String, String> file : Workshop.texts().entrySet()) {
            Path path = FOLDER.resolve("workshop").resolve(file.getKey() + ".csv");
            assertTrue(
                    file.getValue().equals(Files.readString(path)), () -> path + " differs from what the seed makes");
        }
    }

    @Test
    void thePackedFilesHoldNoTime() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            assertEquals("0000", "" + bytes[4] + bytes[5] + bytes[6] + bytes[7], () -> file + " holds a time");
        }
    }

    @Test
    void theWholeSampleStaysSmall() throws IOException {
        long size = 0;
        for (Path file : files()) {
            size += Files.size(file);
        }
        assertTrue(size < 15_000_000, "bytes: " + size);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> exports = Files.list(FOLDER.resolve("exports"));
                Stream<Path> events = Files.list(FOLDER.resolve("events"))) {
            return Stream.concat(exports, events).sorted().toList();
        }
    }
}
