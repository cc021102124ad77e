package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.ingest.csv.Repair;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source's dates leave open is asked once; what its files tell each other is not asked at all. */
class DateQuestionsTest {
    private static final String HEADER = "ticket_id,created_at,solved_at,status";

    @TempDir
    Path folder;

    private Desk desk() {
        return Desk.in(folder);
    }

    @Test
    void severalColumnsAndFilesMakeOneQuestion() {
        Desk desk = desk().with("a.csv", HEADER, "1,03/06/2026 09:00,04/06/2026 09:00,solved", "2,05/05/2026,,open")
                .with("b.csv", HEADER, "3,07/06/2026 09:00,,open");
        Problem problem = desk.problem();
        assertEquals("dates-open", problem.rule());
        assertEquals("created_at, solved_at", problem.arguments().get("columns"));
        assertEquals("2026-06-03", problem.arguments().get("oneDayFirst"));
        assertEquals("2026-03-06", problem.arguments().get("oneMonthFirst"));
        assertEquals(2, problem.arguments().get("count"), "the fifth of May is the same either way");
    }

    @Test
    void aFileIsReadAsItsSiblingsShow() {
        Intake intake = desk().with("a.csv", HEADER, "1,03/06/2026 09:00,,open")
                .with("b.csv", HEADER, "2,06/28/2026 09:00,,open")
                .intake();
        assertEquals(
                Optional.of(Instant.parse("2026-03-06T09:00:00Z")),
                intake.tickets().getFirst().at(JourneyStep.CREATED_AT));
    }

    @Test
    void siblingsThatDisagreeTellNothing() {
        Desk desk = desk().with("a.csv", HEADER, "1,03/06/2026 09:00,,open")
                .with("b.csv", HEADER, "2,06/28/2026 09:00,,open")
                .with("c.csv", HEADER, "3,28/06/2026 09:00,,open");
        assertEquals("dates-open", desk.problem().rule());
    }

    @Test
    void aContradictionShowsOneRowOfEachKind() {
        Problem problem = desk().with("a.csv", HEADER, "1,13/02/2026,,open", "2,02/14/2026,,open", "3,15/02/2026,,open")
                .read()
                .problems()
                .getFirst();
        assertEquals("dates-contradictory", problem.rule());
        assertEquals(
                List.of("13/02/2026", "02/14/2026"),
                List.of(problem.arguments().get("one"), problem.arguments().get("other")));
    }

    @Test
    void theQuestionOfTheZoneSaysHowManyTicketsItMoves() {
        Problem problem = desk().withoutZone()
                .with(
                        "a.csv",
                        HEADER,
                        "1,2026-05-31 22:10,2026-06-15 10:00,solved",
                        "2,2026-06-15 10:00,2026-07-01 11:00,solved",
                        "3,2026-06-15 10:00,,open")
                .problem();
        assertEquals("zone-missing", problem.rule());
        assertEquals(2, problem.arguments().get("count"));
        assertEquals("2026-05-31 22:10", problem.arguments().get("near"));
    }

    @Test
    void columnsMayHaveRulesOfTheirOwn() {
        Desk desk =
                desk().with("a.csv", "ticket_id,created_at,due_at,status", "1,03-04-2026 09:00,04-03-2026 09:00,open");
        Checked<Intake> read = desk.readWithDates(Map.of("created_at", "day-first", "due_at", "month-first"));
        assertEquals(List.of(), read.problems());
        Ticket ticket = read.value().orElseThrow().tickets().getFirst();
        assertEquals(Optional.of(Instant.parse("2026-04-03T09:00:00Z")), ticket.at(JourneyStep.CREATED_AT));
        assertEquals(Optional.of(Instant.parse("2026-04-03T09:00:00Z")), ticket.at(JourneyStep.DUE_AT));
    }

    @Test
    void aColumnWithARuleIsNotAskedAbout() {
        Desk desk =
                desk().with("a.csv", "ticket_id,created_at,due_at,status", "1,03-04-2026 09:00,04-03-2026 09:00,open");
        Checked<Intake> read = desk.readWithDates(Map.of("created_at", "day-first"));
        assertEquals(
                List.of("dates-open"),
                read.problems().stream().map(Problem::rule).toList());
        assertEquals("due_at", read.problems().getFirst().arguments().get("columns"));
    }

    @Test
    void textBesideADateIsLeftOutAndTold() {
        Intake intake = desk().with(
                        "a.csv",
                        "ticket_id,created_at,due_at,status",
                        "1,2026-05-04,\"13-05-2026 13:46 \n\n 100%\",open")
                .intake();
        assertEquals(
                Optional.of(Instant.parse("2026-05-13T13:46:00Z")),
                intake.tickets().getFirst().at(JourneyStep.DUE_AT));
        Repair repair = intake.repairs().getFirst();
        assertEquals(Repair.Kind.TEXT_BESIDE_STAMP, repair.kind());
        assertEquals("due_at", repair.column());
        assertEquals(2, repair.at().firstLine());
        assertTrue(intake.rejects().isEmpty());
    }
}
