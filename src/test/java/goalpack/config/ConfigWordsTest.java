package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import goalpack.config.rule.Rules;
import goalpack.problem.Problem;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of every problem that books, people files and profiles can have. */
class ConfigWordsTest {
    private static final List<String> PARTS = List.of("found", "expected", "remedy");
    /** Told of files that no example has, or by the reader of CSV files. */
    private static final Set<String> NOT_IN_THE_EXAMPLES = Set.of("file-unreadable", "table-malformed");

    private static final Properties WORDS = new Properties();
    private static final Map<String, List<Problem>> FOUND = new TreeMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void readTheWordsAndAllBrokenFiles() throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("templates/messages/config.properties"))) {
            WORDS.load(reader);
        }
        List<Problem> problems = new ArrayList<>();
        for (BrokenBook broken : BrokenBook.all()) {
            problems.addAll(
                    broken.read(Files.createTempDirectory(folder, "book")).problems());
        }
        for (String text : BrokenFilesTest.TEXTS) {
            problems.addAll(BrokenFilesTest.read(folder, text).problems());
        }
        problems.addAll(BrokenFilesTest.unreadable(folder));
        for (Problem problem : problems) {
            FOUND.computeIfAbsent(problem.rule(), rule -> new ArrayList<>()).add(problem);
        }
    }

    @Test
    void everyRuleHasItsThreeWords() {
        Set<String> rules = new TreeSet<>(Rules.names());
        rules.addAll(FOUND.keySet());
        Set<String> missing = new TreeSet<>();
        for (String rule : rules) {
            for (String part : PARTS) {
                String key = "problem." + rule + "." + part;
                if (!WORDS.containsKey(key)) {
                    missing.add(key);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyWordIsOfARuleThatSomeBrokenFileShows() {
        Set<String> worded = new TreeSet<>();
        WORDS.stringPropertyNames().forEach(key -> worded.add(key.split("\\.", -1)[1]));
        worded.removeAll(FOUND.keySet());
        assertEquals(new TreeSet<>(NOT_IN_THE_EXAMPLES), worded);
    }

    @Test
    void wordsAskOnlyForWhatProblemsTell() {
        FOUND.forEach((rule, problems) -> {
            for (String part : PARTS) {
                Set<String> asked = format(rule, part).getArgumentNames();
                for (Problem problem : problems) {
                    assertTrue(
                            problem.arguments().keySet().containsAll(asked),
                            () -> rule + "." + part + " asks for " + asked + ", told is " + problem.arguments());
                }
            }
        });
    }

    @Test
    void noProblemIsToldInBracesOrWithNothing() {
        FOUND.forEach((rule, problems) -> problems.forEach(problem -> {
            for (String part : PARTS) {
                String text = format(rule, part).format(problem.arguments());
                assertFalse(text.isBlank(), rule + "." + part);
                assertFalse(text.contains("\"\""), () -> rule + "." + part + ": " + text);
                assertFalse(text.endsWith("  ") || text.contains("  "), () -> rule + "." + part + ": " + text);
            }
        }));
    }

    @Test
    void aBareEightyFiveIsToldInFull() {
        Problem problem = FOUND.getOrDefault("rate-out-of-range", List.of()).getFirst();
        assertEquals(
                List.of(
                        "target is 85, but a share of tickets lies between 0% and 100%.",
                        "A percentage such as 85%, or a decimal from 0 to 1 such as 0.85.",
                        "If 85% is meant, write it with the percent sign."),
                PARTS.stream()
                        .map(part -> format("rate-out-of-range", part).format(problem.arguments()))
                        .toList());
    }

    private static MessageFormat format(String rule, String part) {
        return new MessageFormat(WORDS.getProperty("problem." + rule + "." + part), Locale.ENGLISH);
    }
}
