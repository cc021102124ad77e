package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule that stops a book has a small book of its own that it stops. */
class StoppingRulesTest {
    private static final Path CODE = Path.of("src/main/java/goalpack/config");
    private static final Pattern NAMED = Pattern.compile("Problem\\.stops\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern NAME = Pattern.compile("String name\\(\\) \\{\\s*return \"([a-z-]+)\"");

    /** Rules about files that are no goal book at all, which are written out in their test. */
    private static final Path OF_FILES = Path.of("src/test/java/goalpack/config/BrokenFilesTest.java");

    /** What no book can bring about, with the reason. */
    private static final Set<String> BEYOND_BOOKS = Set.of("file-unreadable"); // The disk fails while it is read.

    /** The rules that stop, as the code names them. */
    private static Set<String> stopping() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                NAMED.matcher(code).results().forEach(found -> rules.add(found.group(1)));
                if (code.contains("Problem.stops(") || code.contains("Severity.STOPS")) {
                    NAME.matcher(code).results().forEach(found -> rules.add(found.group(1)));
                }
            }
        }
        return rules;
    }

    @Test
    void everyRuleThatStopsHasABookThatItStops() throws IOException {
        TreeMap<String, String> books = new TreeMap<>();
        for (BrokenBook broken : BrokenBook.all()) {
            broken.found().stream()
                    .filter(line -> line.startsWith("E "))
                    .forEach(line -> books.putIfAbsent(line.split(" ", 3)[1], broken.name()));
        }
        String files = Files.readString(OF_FILES);
        Set<String> without = stopping().stream()
                .filter(rule -> !books.containsKey(rule) && !files.contains(rule) && !BEYOND_BOOKS.contains(rule))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
        assertTrue(stopping().size() > 60, stopping()::toString);
    }
}
