package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Anchor;
import goalpack.goal.Clock;
import goalpack.goal.Filter;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Role;
import goalpack.problem.Checked;
import goalpack.ticket.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documented example says, and the smallest book. */
class ExampleBookTest {
    private static final Checked<GoalBook> READ =
            GoalBooks.read(Books.EXAMPLE.resolve("goalpack.yaml"), TestTables::read);

    @TempDir
    Path folder;

    private static GoalBook book() {
        return READ.value().orElseThrow();
    }

    private static Goal goal(String id) {
        return book().goal(id).orElseThrow();
    }

    @Test
    void theDocumentedExampleHasNothingThatStops() {
        assertEquals(List.of(), Books.stopping(READ));
    }

    @Test
    void aGoalIsBoundWithItsMetricParametersAndFilter() {
        assertEquals(
                MetricSpec.plain(Metric.FIRST_REPLY_WITHIN)
                        .limit(Duration.ofHours(4))
                        .clock(new Clock.Office("office"))
                        .where(new Filter(Map.of(
                                Label.CHANNEL, new Filter.In(Set.of("email", "web")),
                                Label.PRIORITY, new Filter.NotIn(Set.of("low"))))),
                goal("first-answer").spec().orElseThrow());
    }

    @Test
    void aGoalThatAddsUpByTheSameMetricTakesItAllFromItsParent() {
        assertEquals(goal("first-answer").spec(), goal("first-answer-team").spec());
        assertEquals(LocalDate.of(2026, 12, 31), goal("first-answer-team").until());
    }

    @Test
    void marksAreExactAndAUnitsOwnWinOverTheDefault() {
        assertEquals(
                Optional.of(BigFraction.of(82, 100)),
                goal("first-answer").ladder().target());
        Goal team = goal("first-answer-team");
        assertEquals(
                Optional.of(BigFraction.of(86, 100)),
                team.agreedLadder("EMEA Tier 1").target());
        assertEquals(
                Optional.of(BigFraction.of(84, 100)),
                team.agreedLadder("EMEA Tier 2").target());
    }

    @Test
    void aGoalThatNamesOnlyItsLastDayBeginsWithItsFiscalYear() {
        assertEquals(LocalDate.of(2026, 1, 1), goal("first-answer").from());
    }

    @Test
    void aSpecialDayOfTheCalendarHasItsOwnHours() {
        // 24 December 2026 is open from 08:00 to 12:00, 25 and 26 December are holidays.
        assertEquals(
                Duration.ofHours(4).toSeconds(),
                Optional.ofNullable(book().calendars().get("office"))
                        .orElseThrow()
                        .secondsBetween(Instant.parse("2026-12-23T23:00:00Z"), Instant.parse("2026-12-26T23:00:00Z")));
    }

    @Test
    void unitsRolesAndPeopleAreBound() {
        assertEquals(
                List.of(
                        "EMEA/EMEA Tier 1",
                        "EMEA/EMEA Tier 2",
                        "Americas/Americas Tier 1",
                        "Americas/Americas Billing"),
                book().units().at(2).stream().map(scope -> scope.text()).toList());
        assertEquals(
                new Role.Coverage.Level(2, "team"),
                book().role("lead").map(Role::covers).orElseThrow());
        assertEquals(List.of("Rana Aydin", "R Aydin"), book().people().get(1).aliases());
    }

    @Test
    void theSmallestBookHasDefaultsForAllElse() throws IOException {
        Files.writeString(folder.resolve("goalpack.yaml"), """
                exports: [{ files: "*.csv" }]
                roles: { director: {} }
                goals:
                  contact: { role: director, says: Solved by one answer, metric: fcr, target: 0.7 }
                """);
        Checked<GoalBook> read = GoalBooks.read(folder.resolve("goalpack.yaml"), TestTables::read);
        assertEquals(List.of(), Books.stopping(read));
        Goal contact = read.value().orElseThrow().goal("contact").orElseThrow();
        assertEquals(MetricSpec.plain(Metric.FCR), contact.spec().orElseThrow());
        assertEquals(Anchor.SOLVED, contact.spec().orElseThrow().anchor());
        assertEquals(BigFraction.ONE, contact.weight());
        assertEquals(Optional.of(BigFraction.of(7, 10)), contact.ladder().target());
        assertTrue(contact.holdsOn(LocalDate.of(2025, 5, 1)), "a goal without days holds in every year");
        assertEquals(
                LocalDate.of(2025, 12, 31),
                contact.lastDay(read.value().orElseThrow().fiscalYear(), LocalDate.of(2025, 5, 1)));
        assertEquals(
                List.of("director"),
                read.value().orElseThrow().reviews().getFirst().packs());
    }
}
