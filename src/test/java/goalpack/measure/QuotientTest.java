package goalpack.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.Fact;
import goalpack.goal.FactSheet;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.period.Period;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures that no ticket tells, set against tickets. */
class QuotientTest {
    private static final Period MARCH = Desk.month("2026-03");
    private static final Period QUARTER = Desk.days("2026-01-01", "2026-04-01");

    private final Desk desk = new Desk();
    private final List<Fact> facts = new ArrayList<>();

    private void fact(String month, String unit, String key, int value) {
        facts.add(new Fact(Desk.month(month), unit, key, BigFraction.of(value)));
    }

    private Measurement measure(MetricSpec spec, Scope scope, Period period) {
        return new Ledger(spec, desk.population().with(new FactSheet(facts))).measure(scope, period);
    }

    private Optional<BigFraction> value(Metric metric, Scope scope, Period period) {
        return measure(MetricSpec.plain(metric), scope, period).value();
    }

    @Test
    @DisplayName("G44 cost of 42,000 for 1,500 solved tickets; 480 of 640 hours")
    void costAndUtilisation() {
        Golden golden = Golden.of("G44");
        fact("2026-03", "", "cost", 42_000);
        fact("2026-03", "", "available_hours", 640);
        for (int i = 0; i < 1500; i++) {
            desk.solved("A", "2026-03-10").given(Given.HANDLE_MIN, 480 * 3600 / 1500);
        }
        golden.assertNumber(0, value(Metric.COST_PER_TICKET, Desk.WHOLE, MARCH).orElseThrow());
        golden.assertNumber(1, value(Metric.UTILISATION, Desk.WHOLE, MARCH).orElseThrow());
    }

    @Test
    void withoutSolvedTicketsTheyCostNothingThatIsKnown() {
        fact("2026-03", "", "cost", 42_000);
        desk.ticket().at(JourneyStep.CREATED_AT, Desk.at("2026-03-10T09:00"));
        Measurement cost = measure(MetricSpec.plain(Metric.COST_PER_TICKET), Desk.WHOLE, MARCH);
        assertEquals(Optional.empty(), cost.value());
        assertEquals(Optional.empty(), cost.absence());
    }

    @Test
    void withoutTheFigureThereIsNoValue() {
        desk.solved("A", "2026-03-10");
        for (Metric metric : Metric.values()) {
            if (metric.isOfFacts()) {
                MetricSpec spec = MetricSpec.plain(metric).key("other", Optional.empty());
                assertEquals(
                        Optional.of(Absence.FACT_MISSING),
                        measure(spec, Desk.WHOLE, MARCH).absence(),
                        metric.id());
            }
        }
    }

    @Test
    void aQuarterIsMadeOfItsMonthsAndTheWholeOfItsUnits() {
        for (String month : List.of("2026-01", "2026-02", "2026-03")) {
            fact(month, "A", "cost", 10);
            fact(month, "B", "cost", 20);
        }
        desk.solved("A", "2026-02-10");
        desk.solved("B", "2026-03-10");
        assertEquals(Optional.of(BigFraction.of(30)), value(Metric.COST_PER_TICKET, Desk.scope("A"), QUARTER));
        assertEquals(Optional.of(BigFraction.of(45)), value(Metric.COST_PER_TICKET, Desk.scope("North"), QUARTER));
        assertEquals(
                Optional.empty(), value(Metric.COST_PER_TICKET, Desk.WHOLE, QUARTER), "South is missing in the whole");
        fact("2026-03", "South", "cost", 0);
        assertEquals(Optional.of(BigFraction.of(30)), value(Metric.COST_PER_TICKET, Desk.WHOLE, MARCH));
        facts.removeFirst();
        assertEquals(Optional.empty(), value(Metric.COST_PER_TICKET, Desk.scope("A"), QUARTER));
    }

    @Test
    void itTellsTheFiguresThatItIsMadeOfAndHowMuchEachWeighs() {
        MetricSpec weighed = MetricSpec.plain(Metric.EXTERNAL).key("on_time", Optional.of("headcount"));
        Ledger ledger = new Ledger(
                weighed,
                desk.population()
                        .with(new FactSheet(List.of(
                                new Fact(MARCH, "A", "on_time", BigFraction.of(90)),
                                new Fact(MARCH, "B", "on_time", BigFraction.of(60)),
                                new Fact(MARCH, "A", "headcount", BigFraction.of(1)),
                                new Fact(MARCH, "North", "headcount", BigFraction.of(9)),
                                new Fact(MARCH, "South", "on_time", BigFraction.of(10)),
                                new Fact(MARCH, "South", "headcount", BigFraction.of(1)),
                                new Fact(MARCH, "B", "headcount", BigFraction.of(2))))));
        List<FactSheet.Part> parts = ledger.facts(Desk.WHOLE, MARCH);
        assertEquals(
                List.of("A 3", "B 6", "South 1"),
                parts.stream()
                        .map(part -> part.fact().unit() + " " + part.weight())
                        .toList());
        assertEquals(
                Optional.of(BigFraction.of(64)),
                ledger.measure(Desk.WHOLE, MARCH).value());
        assertEquals(List.of(), ledger.facts(Desk.WHOLE, Desk.month("2026-04")));
        assertEquals(
                List.of(),
                new Ledger(MetricSpec.plain(Metric.SOLVED_TICKETS), desk.population()).facts(Desk.WHOLE, MARCH));
    }

    @Test
    void headsAreThoseOfTheLastDay() {
        fact("2026-02", "", "headcount", 4);
        fact("2026-03", "", "headcount", 2);
        desk.ticket().at(JourneyStep.CREATED_AT, Desk.at("2026-03-10T09:00"));
        assertEquals(Optional.of(BigFraction.of(1, 2)), value(Metric.OPEN_PER_HEAD, Desk.WHOLE, QUARTER));
    }

    @Test
    void theLoadIsWhatComesInPerHour() {
        fact("2026-03", "", "available_hours", 4);
        desk.ticket().at(JourneyStep.CREATED_AT, Desk.at("2026-03-10T09:00"));
        assertEquals(Optional.of(BigFraction.of(1, 4)), value(Metric.LOAD, Desk.WHOLE, MARCH));
    }

    @Test
    void aFigureFromOutsideIsTakenAsGivenElseWeighed() {
        MetricSpec plain = MetricSpec.plain(Metric.EXTERNAL).key("on_time", Optional.empty());
        MetricSpec weighed = plain.key("on_time", Optional.of("headcount"));
        fact("2026-03", "A", "on_time", 90);
        fact("2026-03", "B", "on_time", 60);
        fact("2026-03", "A", "headcount", 1);
        fact("2026-03", "B", "headcount", 2);
        assertEquals(
                Optional.of(BigFraction.of(90)),
                measure(plain, Desk.scope("A"), MARCH).value());
        assertEquals(
                Optional.empty(), measure(plain, Desk.scope("North"), MARCH).value());
        assertEquals(
                Optional.of(BigFraction.of(70)),
                measure(weighed, Desk.scope("North"), MARCH).value());
        fact("2026-03", "North", "on_time", 75);
        assertEquals(
                Optional.of(BigFraction.of(75)),
                measure(weighed, Desk.scope("North"), MARCH).value());
        fact("2026-02", "A", "on_time", 30);
        fact("2026-02", "A", "headcount", 1);
        assertEquals(
                Optional.of(BigFraction.of(60)),
                measure(weighed, Desk.scope("A"), Desk.days("2026-02-01", "2026-04-01"))
                        .value());
    }
}
