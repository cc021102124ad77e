package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.advise.Advice;
import goalpack.cli.Trial;
import goalpack.config.rule.Rules;
import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.GoalKind;
import goalpack.goal.Guardrail;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Revision;
import goalpack.score.GuardrailResult;
import goalpack.score.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever goalpack can say of a goal, its two sample books show: the shop's as it should be, the workshop's as a first draft. */
class WhatOccursTest {
    private static final Pattern FINDING = Pattern.compile("\"rule\" : \"([a-z-]+)\",\\s+\"severity\" : \"([A-Z])\"");

    /** What none of the two tables tells, with the reason. */
    private static final Set<Metric> UNMEASURED = Set.of();

    private static List<GoalBook> books = List.of();
    private static List<Map<String, String>> figures = List.of();

    @BeforeAll
    static void theyRun() {
        books = Stream.of(Runs.SAMPLE, Runs.WORKSHOP)
                .map(folder -> BookCheck.of(folder.resolve("goalpack.yaml"))
                        .value()
                        .orElseThrow()
                        .book())
                .toList();
        figures = Stream.of(Runs.sample("2026-06"), Runs.workshop("2026-06"), Runs.workshop("2026-07"))
                .flatMap(run -> Runs.folder(run).figures().stream())
                .toList();
    }

    private static Stream<Goal> goals() {
        return books.stream().flatMap(book -> book.goals().stream());
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type) {
        return EnumSet.allOf(type);
    }

    @Test
    void everyStatus() {
        assertEquals(
                all(Status.class),
                figures.stream().map(row -> Status.valueOf(cell(row, "status"))).collect(Collectors.toSet()));
    }

    @Test
    void everyEvidence() {
        assertEquals(
                Set.of("", "CONFIRMED", "UNCERTAIN"),
                figures.stream().map(row -> cell(row, "evidence")).collect(Collectors.toSet()));
    }

    @Test
    void everyKindOfGoal() {
        assertEquals(all(GoalKind.class), goals().map(Goal::kind).collect(Collectors.toSet()));
    }

    @Test
    void everyMetricIsAGoalsOrAGuardrails() {
        Set<Metric> used = goals().flatMap(goal -> Stream.concat(
                        goal.spec().stream(), goal.guardrails().stream().map(Guardrail::spec)))
                .map(MetricSpec::metric)
                .collect(Collectors.toSet());
        Set<Metric> wanted = all(Metric.class);
        wanted.removeAll(UNMEASURED);
        assertEquals(wanted, used);
    }

    @Test
    void everyKindOfRevision() {
        assertEquals(
                all(Revision.Kind.class),
                goals().flatMap(goal -> goal.revisions().stream())
                        .map(Revision::kind)
                        .collect(Collectors.toSet()));
        assertTrue(goals().map(Goal::every).collect(Collectors.toSet()).containsAll(Set.of(Every.MONTH, Every.YEAR)));
    }

    @Test
    void whatPeopleSayAboutAGoal() {
        assertTrue(goals().anyMatch(goal -> !goal.actions().isEmpty()));
        assertTrue(goals().anyMatch(goal -> !goal.needs().isEmpty()));
        assertTrue(goals().anyMatch(goal -> !goal.objections().isEmpty()));
        assertTrue(goals().anyMatch(goal -> goal.agreed().isEmpty()));
    }

    @Test
    void everyStateOfAGuardrail() {
        Set<String> states = figures.stream()
                .flatMap(row -> Stream.of(cell(row, "guardrails").split(";", -1)))
                .filter(guardrail -> !guardrail.isEmpty())
                .map(guardrail -> guardrail.substring(guardrail.indexOf(':') + 1))
                .collect(Collectors.toSet());
        assertEquals(
                Arrays.stream(GuardrailResult.State.values()).map(Enum::name).collect(Collectors.toSet()), states);
        assertEquals(
                all(Guardrail.Against.class),
                goals().flatMap(goal -> goal.guardrails().stream())
                        .flatMap(guardrail -> guardrail.maxWorsening().stream())
                        .map(Guardrail.MaxWorsening::against)
                        .collect(Collectors.toSet()));
    }

    /** Each has its effect on a goal that reached its target: none, no more than half, nothing. */
    @Test
    void everyPolicyOfAGuardrailThatBroke() {
        assertEquals("MET csat 1", reachedBut("happy", "partner-within"));
        assertEquals("PARTLY cost-per-ticket 0.5", reachedBut("cost", "csat"));
        assertEquals("MISSED qa-score 0", reachedBut("well-made", "backlog"));
    }

    private static String reachedBut(String goal, String broken) {
        Map<String, String> row = figures.stream()
                .filter(line -> goal.equals(line.get("goal")))
                .filter(line -> cell(line, "guardrails").contains(broken + ":BREACHED"))
                .filter(line -> Double.parseDouble(cell(line, "attainment")) >= 1)
                .findFirst()
                .orElseThrow();
        return "%s %s %s".formatted(cell(row, "status"), cell(row, "metric"), cell(row, "score"));
    }

    @Test
    void figuresThatMayStillMoveSayThatTheyAreProvisional() {
        assertTrue(Runs.folder(Runs.workshop("2026-06")).texts().values().stream()
                .anyMatch(text -> text.contains("provisional")));
    }

    @Test
    void everyFindingThatIsNoReasonToStop() throws IOException {
        Set<String> found = new TreeSet<>();
        FINDING.matcher(Trial.in(Runs.WORKSHOP, "check", "--format", "json").out())
                .results()
                .forEach(finding -> found.add(finding.group(2) + " " + finding.group(1)));
        assertEquals(mild(), found);
    }

    /** Every rule by severity that a book can break and still run; those of which no book broken on purpose is told as an error. */
    private static Set<String> mild() throws IOException {
        String broken = Files.readString(Path.of("src/test/resources/goalpack/config/broken-books.txt"));
        Set<String> mild = Stream.of(Rules.names(), Advice.namesByDay(), Advice.namesByFigures())
                .flatMap(List::stream)
                .filter(rule -> !broken.contains("\nE " + rule + " "))
                .map(rule -> "W " + rule)
                .collect(Collectors.toCollection(TreeSet::new));
        mild.remove("W owner-defaults-to-holder");
        // Three goals of a role are many, more are refused; an agreement may still come in a goal's first month.
        mild.addAll(Set.of("I owner-defaults-to-holder", "W too-many-goals", "I not-agreed"));
        return mild;
    }

    private static String cell(Map<String, String> row, String column) {
        return String.valueOf(row.get(column));
    }
}
