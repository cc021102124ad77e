package goalpack.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.period.Period;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.TicketStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What lies before the exports begin is not known, and not zero. */
class BeginTest {
    private final Desk desk = new Desk().asOf("2026-04-01T00:00");

    private Measurement measured(Metric metric, Period period) {
        return new Ledger(MetricSpec.plain(metric), desk.population().beginning()).measure(Desk.WHOLE, period);
    }

    private void everyDay(String from, int days) {
        for (int i = 0; i < days; i++) {
            desk.solved("A", LocalDate.parse(from).plusDays(i).toString());
        }
    }

    private void oldAndOpenUntil(String created, String solved) {
        desk.ticket()
                .status(TicketStatus.CLOSED)
                .at(JourneyStep.CREATED_AT, Desk.at(created + "T11:00"))
                .at(JourneyStep.SOLVED_AT, Desk.at(solved + "T11:00"));
    }

    @Test
    void anExportByCreationBeginsWithItsFirstTicket() {
        everyDay("2026-01-03", 80);
        assertEquals(
                Map.of("desk", Desk.at("2026-01-03T11:00")),
                Begin.bySource(desk.population().tickets()));
    }

    @Test
    void anExportByChangeBeginsWithTheFirstTicketThatWasDoneWith() {
        oldAndOpenUntil("2025-10-05", "2026-01-20");
        oldAndOpenUntil("2025-11-07", "2026-01-02");
        everyDay("2026-01-02", 80);
        assertEquals(
                Map.of("desk", Desk.at("2026-01-02T11:00")),
                Begin.bySource(desk.population().tickets()));
    }

    @Test
    void aSlowDeskBeginsWithItsFirstTicketAllTheSame() {
        for (int day = 1; day < 28; day++) {
            oldAndOpenUntil("2026-01-%02d".formatted(day), "2026-02-%02d".formatted(day));
        }
        assertEquals(
                Map.of("desk", Desk.at("2026-01-01T11:00")),
                Begin.bySource(desk.population().tickets()));
    }

    @Test
    void aCountOfAPeriodThatTheExportsDoNotReachBackToIsAbsent() {
        everyDay("2026-01-03", 80);
        Measurement before = measured(Metric.CREATED_TICKETS, Desk.month("2025-12"));
        assertEquals(Optional.empty(), before.value());
        assertEquals(Optional.of(Absence.NOT_COVERED), before.absence());
        assertEquals(
                Optional.of(BigFraction.of(29)),
                measured(Metric.CREATED_TICKETS, Desk.month("2026-01")).value(),
                "a quiet beginning of a month is whole");
    }

    @Test
    void aCountOfAPeriodHalfCoveredIsAbsent() {
        everyDay("2026-01-15", 60);
        for (Metric metric : List.of(Metric.CREATED_TICKETS, Metric.SOLVED_TICKETS)) {
            assertEquals(
                    Optional.of(Absence.NOT_COVERED),
                    measured(metric, Desk.month("2026-01")).absence(),
                    metric.id());
            assertEquals(
                    Optional.of(BigFraction.of(28)),
                    measured(metric, Desk.month("2026-02")).value(),
                    metric.id());
        }
    }

    @Test
    void whatStoodOpenBeforeTheExportsBeginIsNotKnown() {
        everyDay("2026-01-15", 60);
        assertEquals(
                Optional.of(Absence.NOT_COVERED),
                measured(Metric.BACKLOG, Desk.month("2025-12")).absence());
        assertEquals(
                Optional.of(BigFraction.ZERO),
                measured(Metric.BACKLOG, Desk.month("2026-01")).value());
    }

    @Test
    void aShareRestsOnWhatThereIsOfAPeriod() {
        desk.solved("A", "2026-01-15", 1, 2);
        assertEquals(
                Optional.of(BigFraction.of(1, 2)),
                measured(Metric.ONE_TOUCH, Desk.month("2026-01")).value());
        assertEquals(
                Optional.of(Absence.NOT_COVERED),
                measured(Metric.ONE_TOUCH, Desk.month("2025-12")).absence());
    }

    @Test
    void aScopeBeginsWithTheLastOfItsOwnSources() {
        everyDay("2026-01-01", 80);
        for (int day = 1; day < 20; day++) {
            desk.ticket("other", "C").at(JourneyStep.CREATED_AT, Desk.at("2026-03-%02dT08:00".formatted(day)));
        }
        Ledger created = new Ledger(
                MetricSpec.plain(Metric.CREATED_TICKETS), desk.population().beginning());
        Period february = Desk.month("2026-02");
        assertEquals(
                Optional.of(BigFraction.of(28)),
                created.measure(Desk.scope("A"), february).value());
        assertEquals(
                Optional.of(BigFraction.ZERO),
                created.measure(Desk.scope("B"), february).value(),
                "a unit without tickets has none");
        assertEquals(
                Optional.of(Absence.NOT_COVERED),
                created.measure(Desk.WHOLE, february).absence());
    }
}
