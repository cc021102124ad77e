package goalpack.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule that the program can find broken has its words, once. */
class ProblemWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/goalpack");
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern THROWN =
            Pattern.compile("(?:Problem\\.(?:stops|mend|practice)|Refused\\.because)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern KEY = Pattern.compile("(?m)^([a-zA-Z][\\w.-]*)\\s*=");

    private static final Set<String> RULES = new TreeSet<>();
    private static final Map<String, List<String>> FILES_BY_KEY = new TreeMap<>();
    private static Messages english = Messages.of(Language.EN, Map.of());

    @BeforeAll
    static void readSourcesAndMessages() throws IOException {
        for (Path source : files(SOURCES, ".java")) {
            for (Matcher rule = THROWN.matcher(Files.readString(source)); rule.find(); ) {
                RULES.add(rule.group(1));
            }
        }
        for (Path file : files(TEMPLATES, ".properties")) {
            if (file.getFileName().toString().contains("_")) {
                continue;
            }
            for (Matcher key = KEY.matcher(Files.readString(file)); key.find(); ) {
                FILES_BY_KEY.merge(
                        key.group(1),
                        List.of(file.getFileName().toString()),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList());
            }
        }
        english = MessageFiles.read(List.of(TEMPLATES), Language.EN).value().orElseThrow();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theRulesWereSeen() {
        assertTrue(RULES.size() > 60, RULES::toString);
        assertTrue(RULES.containsAll(Set.of("unknown-key", "export-kind", "zone-missing", "run-locked")));
    }

    @Test
    void everyRuleSaysWhatWasFoundWhatIsExpectedAndWhatToDo() {
        Set<String> missing = new TreeSet<>();
        for (String rule : RULES) {
            Stream.of("found", "expected", "remedy")
                    .map(part -> "problem." + rule + "." + part)
                    .filter(key -> !english.has(key))
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void noMessageIsWrittenTwice() {
        FILES_BY_KEY.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), FILES_BY_KEY);
    }
}
