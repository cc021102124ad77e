package goalpack.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.measure.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No worked case goes unheeded: each is held against its expected values, by its id, in some test. */
class EveryWorkedCaseTest {
    private static final Path TESTS = Path.of("src/test/java/goalpack");
    private static final Pattern HELD =
            Pattern.compile("(?:Golden\\.of|DisplayName)\\(\\s*\"([A-Z]\\d+[a-z]?)(?:, ([A-Z]\\d+[a-z]?))?[\": ]");

    private static Set<String> held() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .flatMap(file -> HELD.matcher(text(file)).results())
                    .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void eachIsHeldAgainstItsExpectedValues() throws IOException {
        assertTrue(Golden.ids().size() > 55, "the cases were seen");
        assertEquals(new TreeSet<>(Golden.ids()), held());
    }
}
