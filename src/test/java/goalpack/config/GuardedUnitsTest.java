package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.Attribution;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Scope;
import goalpack.measure.Desk;
import goalpack.measure.Ledgers;
import goalpack.period.Periods;
import goalpack.score.GuardrailResult;
import goalpack.score.Scoring;
import goalpack.ticket.Tally;
import goalpack.ticket.TicketEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For whose unit what guards a goal is counted: for that of the goal. */
class GuardedUnitsTest {
    private static final String BOOK = """
            exports: [{ files: tickets.csv }]
            units: { levels: [region, team], tree: { North: [A, B], South: [C, D] } }
            roles: { lead: { covers: team } }
            goals:
              answered:
                role: lead
                says: Solved with one answer
                metric: one-touch
                attribution: solver
                target: 80%
                guardrails:
                  - { metric: reopen-rate, limit: "<= 10%", policy: veto }
                milestones:
                  - { says: Half of it, due: 2026-06-30, when: { metric: one-touch, at-least: 50% } }
            """;

    @TempDir
    Path folder = Path.of("");

    private GoalBook book() throws IOException {
        Path file = folder.resolve("goalpack.yaml");
        Files.writeString(file, BOOK);
        return GoalBooks.read(file, TestTables::read).value().orElseThrow();
    }

    /** Twelve tickets that A solved, opened again, and that B has today. */
    private static Desk desk() {
        Desk desk = new Desk();
        for (int i = 0; i < 12; i++) {
            desk.solved("B", "2026-03-10")
                    .tally(Tally.AGENT_REPLIES, 1)
                    .tally(Tally.REOPENS, i < 6 ? 1 : 0)
                    .events(List.of(group("2026-03-10T11:10", "A"), group("2026-03-12T09:00", "B")));
        }
        return desk;
    }

    private static TicketEvent group(String at, String team) {
        return TicketEvent.of(Desk.at(at), TicketEvent.Kind.GROUP, "", team, TicketEvent.Actor.UNSTATED);
    }

    @Test
    void whatIsOpenedAgainIsHeldAgainstWhoSolvedIt() throws IOException {
        GoalBook book = book();
        Goal goal = book.goals().getFirst();
        Scoring scoring = new Scoring(
                new Ledgers(desk().population()), new Periods(book.fiscalYear()), LocalDate.parse("2026-03-31"));
        GuardrailResult solver = guardrail(scoring, goal, Desk.scope("A"));
        assertEquals(GuardrailResult.State.BREACHED, solver.state());
        assertEquals(6, solver.actual().numerator());
        assertEquals(12, solver.actual().n());
        assertEquals(
                GuardrailResult.State.NO_DATA,
                guardrail(scoring, goal, Desk.scope("B")).state());
    }

    private static GuardrailResult guardrail(Scoring scoring, Goal goal, Scope scope) {
        return scoring.result(goal, scope, Desk.month("2026-03"), List.of())
                .guardrails()
                .getFirst();
    }

    @Test
    void whatDecidesAStepIsCountedThatWayToo() throws IOException {
        assertEquals(
                Attribution.SOLVER,
                book().goals()
                        .getFirst()
                        .milestones()
                        .getFirst()
                        .when()
                        .orElseThrow()
                        .spec()
                        .attribution());
    }
}
