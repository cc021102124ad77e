package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.advise.Advice;
import goalpack.config.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of rules that judge a goal book is there whole, one file for each, and each is shown by a test. */
class RuleCatalogueTest {
    private static final Path TESTS = Path.of("src/test");

    /** By the groups of a good goal. */
    private static final Set<String> CATALOGUE = Set.of(
            // Specific.
            "unknown-metric",
            "unknown-field",
            "unknown-value",
            "goals-overlap",
            "tickets-counted-twice",
            "vague-text",
            "text-and-number-differ",
            // Measurable.
            "column-missing",
            "direction-missing",
            "too-few-tickets",
            "rate-out-of-range",
            // Attainable.
            "ladder-not-monotone",
            "target-is-perfection",
            "no-ambition",
            "target-too-easy",
            "target-out-of-reach",
            "more-hours-than-there-are",
            "stretch-is-target",
            "no-floor",
            // Relevant.
            "parent-unknown",
            "cascade-cycle",
            "parent-not-above",
            "illegal-roll-up",
            "goal-serves-nothing",
            "role-without-goal",
            "parent-without-children",
            "no-mission",
            "lowered-without-reason",
            // Time-bound.
            "period-missing",
            "ends-before-start",
            "milestone-outside-goal",
            "milestone-overdue",
            "long-without-milestone",
            "review-overdue",
            "agreed-late",
            // Few.
            "too-many-goals",
            // Owned.
            "owner-defaults-to-holder",
            "not-agreed",
            "no-reason",
            "miss-without-action",
            // Weighted.
            "weights-do-not-add-up",
            "weight-extreme",
            // Guarded.
            "no-guardrail",
            "guardrail-is-goal",
            "goals-conflict",
            // Fair.
            "personal-without-basis",
            "single-metric-person",
            "unit-too-small",
            "not-in-their-language");

    private static List<String> rules() {
        return Stream.of(Rules.names(), Advice.namesByDay(), Advice.namesByFigures())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyRuleOfTheCatalogueIsThere() {
        Set<String> missing = new TreeSet<>(CATALOGUE);
        missing.removeAll(new HashSet<>(rules()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRuleIsThereOnceAndHasItsOwnFile() {
        assertEquals(new TreeSet<>(rules()).size(), rules().size());
        Set<String> without = rules().stream()
                .filter(rule -> Stream.of("config/rule", "advise")
                        .noneMatch(home -> Files.exists(Path.of("src/main/java/goalpack", home, className(rule)))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    @Test
    void everyRuleIsShownByATest() throws IOException {
        String shown = Files.readString(TESTS.resolve("resources/goalpack/config/broken-books.txt"))
                + Files.readString(TESTS.resolve("java/goalpack/run/AdviceTest.java"));
        Set<String> unshown = rules().stream()
                .filter(rule -> Stream.of("E ", "W ", "I ").noneMatch(letter -> shown.contains(letter + rule + " ")))
                .filter(rule -> !shown.contains('"' + rule + '"'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unshown);
    }

    private static String className(String rule) {
        return Stream.of(rule.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "", ".java"));
    }
}
