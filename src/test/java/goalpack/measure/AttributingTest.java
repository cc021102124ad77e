package goalpack.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Attribution;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Unit;
import goalpack.goal.Units;
import goalpack.ticket.History;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Rating;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import goalpack.ticket.TicketStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** For whose unit a ticket counts. */
class AttributingTest {
    private static final Map<String, String> WHERE = Map.of("Ada", "A", "ben@desk", "B", "Cem", "C", "Head", "North");
    private static final String CREATED = "2026-03-02T09:00";

    private final Desk desk = new Desk();

    private static TicketEvent event(String at, Kind type, String to, String actor) {
        Actor by = actor.isEmpty() ? Actor.UNSTATED : Actor.AGENT;
        TicketStatus after = type == Kind.STATUS ? TicketStatus.of(to).orElseThrow() : TicketStatus.UNSTATED;
        return new TicketEvent(Desk.at("2026-03-02T" + at), type, "", to, by, actor, TicketStatus.UNSTATED, after);
    }

    /** With team D at the end; answered at ten, solved at noon, rated good at two. */
    private TicketBuilder ticket(TicketEvent... events) {
        return desk.ticket("desk", "D")
                .status(TicketStatus.SOLVED)
                .rating(Rating.GOOD)
                .at(JourneyStep.CREATED_AT, Desk.at(CREATED))
                .at(JourneyStep.FIRST_REPLY_AT, Desk.at("2026-03-02T10:00"))
                .at(JourneyStep.SOLVED_AT, Desk.at("2026-03-02T12:00"))
                .at(JourneyStep.CSAT_AT, Desk.at("2026-03-02T14:00"))
                .tally(Tally.AGENT_REPLIES, 1)
                .tally(Tally.REOPENS, 0)
                .events(History.inOrder(List.of(events)));
    }

    private static String unit(TicketBuilder ticket, Attribution attribution) {
        return new Attributing(Desk.UNITS, WHERE)
                .unitOf(ticket.build(), attribution)
                .orElse("untold");
    }

    @Test
    void aTicketCountsForTheTeamThatHadItThen() {
        TicketBuilder ticket = ticket(
                event("09:05", Kind.GROUP, "A", ""),
                event("10:00", Kind.REPLY, "", "Cem"),
                event("11:00", Kind.GROUP, "B", ""),
                event("13:00", Kind.GROUP, "C", ""),
                event("15:00", Kind.GROUP, "D", ""));
        assertEquals("untold", unit(ticket, Attribution.ASSIGNEE));
        assertEquals("A", unit(ticket, Attribution.FIRST_RESPONDER));
        assertEquals("B", unit(ticket, Attribution.SOLVER));
        assertEquals("C", unit(ticket, Attribution.CSAT_AGENT));
    }

    @Test
    void whereNoTeamIsToldItCountsForTheTeamOfWhoActed() {
        TicketBuilder ticket = ticket(
                event("09:05", Kind.ASSIGN, "Cem", ""),
                event("10:00", Kind.REPLY, "", "ADA"),
                event("12:00", Kind.STATUS, "solved", "Ben@desk "));
        assertEquals("A", unit(ticket, Attribution.FIRST_RESPONDER));
        assertEquals("B", unit(ticket, Attribution.SOLVER));
        assertEquals("C", unit(ticket, Attribution.CSAT_AGENT), "who had it then");
        assertEquals("A", unit(ticket.label(Label.CSAT_AGENT, "Ada"), Attribution.CSAT_AGENT), "as the export says");
    }

    @Test
    void theLatestBeforeThatMomentCounts() {
        TicketBuilder ticket = ticket(
                event("09:05", Kind.ASSIGN, "Ada", ""),
                event("09:30", Kind.ASSIGN, "Cem", ""),
                event("11:00", Kind.STATUS, "solved", "Ada"),
                event("12:00", Kind.STATUS, "solved", "Ben@desk"));
        assertEquals("B", unit(ticket, Attribution.SOLVER));
        assertEquals("C", unit(ticket, Attribution.CSAT_AGENT));
    }

    @Test
    void whatNobodyTellsStaysWithTheUnitThatHasIt() {
        TicketBuilder unknown = ticket(event("10:00", Kind.REPLY, "", "Somebody"), event("09:30", Kind.GROUP, "X", ""));
        TicketBuilder above = ticket(event("10:00", Kind.REPLY, "", "Head"));
        Attributing attributing = new Attributing(Desk.UNITS, WHERE);
        for (Attribution attribution :
                List.of(Attribution.FIRST_RESPONDER, Attribution.SOLVER, Attribution.CSAT_AGENT)) {
            assertEquals("untold", unit(unknown, attribution));
            assertEquals("untold", unit(above, attribution), "no team of its own");
            assertTrue(attributing.isUntold(unknown.build(), attribution));
        }
        Ticket open = desk.ticket("desk", "D")
                .at(JourneyStep.CREATED_AT, Desk.at(CREATED))
                .build();
        for (Attribution attribution : Attribution.values()) {
            assertEquals(Optional.empty(), attributing.unitOf(open, attribution));
            assertFalse(attributing.isUntold(open, attribution), "nothing to tell yet");
        }
        assertFalse(attributing.isUntold(unknown.build(), Attribution.ASSIGNEE));
    }

    @Test
    void unitsThatArePeopleCountWhatEachDid() {
        Units people = new Units(
                Label.ASSIGNEE,
                List.of("person"),
                new Unit("", List.of(new Unit("Ada", List.of()), new Unit("Cem", List.of()))),
                Map.of(),
                Optional.empty());
        Units categories = new Units(
                Label.CATEGORY,
                List.of("kind"),
                new Unit("", List.of(new Unit("Ada", List.of()))),
                Map.of(),
                Optional.empty());
        Ticket ticket = ticket(event("10:00", Kind.REPLY, "", "Ada"), event("12:00", Kind.STATUS, "solved", "Nobody"))
                .build();
        assertEquals(Optional.of("Ada"), new Attributing(people, Map.of()).unitOf(ticket, Attribution.FIRST_RESPONDER));
        assertEquals(Optional.empty(), new Attributing(people, Map.of()).unitOf(ticket, Attribution.SOLVER));
        assertEquals(Optional.empty(), new Attributing(categories, WHERE).unitOf(ticket, Attribution.FIRST_RESPONDER));
    }

    @Test
    void aTicketIsListedWhereItCounts() {
        ticket(event("09:05", Kind.GROUP, "A", ""));
        Population population = desk.population().with(new Attributing(Desk.UNITS, WHERE));
        Ticket only = population.tickets().getFirst();
        for (MetricSpec spec : List.of(MetricSpec.plain(Metric.SOLVED_TICKETS), MetricSpec.plain(Metric.FCR))) {
            Ledger asIs = new Ledger(spec, population);
            Ledger solver = new Ledger(spec.attribution(Attribution.SOLVER), population);
            assertTrue(asIs.line(only, Desk.scope("D"), Desk.month("2026-03")).isPresent());
            assertTrue(asIs.line(only, Desk.scope("A"), Desk.month("2026-03")).isEmpty());
            assertTrue(solver.line(only, Desk.scope("A"), Desk.month("2026-03")).isPresent());
            assertTrue(solver.line(only, Desk.scope("D"), Desk.month("2026-03")).isEmpty());
            assertTrue(solver.line(only, Desk.WHOLE, Desk.month("2026-02")).isEmpty());
        }
    }

    @Test
    void childrenAndUnattributedAreTheParentHoweverTicketsAreAttributed() {
        Random random = new Random(5);
        List<String> teams = List.of("A", "B", "C", "D", "X");
        for (int i = 0; i < 300; i++) {
            List<TicketEvent> events = new ArrayList<>();
            if (random.nextInt(3) > 0) {
                events.add(event("09:0" + random.nextInt(10), Kind.GROUP, teams.get(random.nextInt(5)), ""));
                events.add(event("11:0" + random.nextInt(10), Kind.GROUP, teams.get(random.nextInt(5)), ""));
            }
            ticket(events.toArray(TicketEvent[]::new)).label(Label.TEAM, teams.get(random.nextInt(5)));
        }
        Population population = desk.population().with(new Attributing(Desk.UNITS, WHERE));
        for (Attribution attribution : Attribution.values()) {
            for (MetricSpec spec : List.of(
                    MetricSpec.plain(Metric.FIRST_REPLY_WITHIN).limit(Duration.ofHours(4)),
                    MetricSpec.plain(Metric.FCR),
                    MetricSpec.plain(Metric.CSAT))) {
                Ledger ledger = new Ledger(spec.attribution(attribution), population);
                long parts = List.of("A", "B", "C", "D").stream()
                        .mapToLong(team -> ledger.measure(Desk.scope(team), Desk.month("2026-03"))
                                .n())
                        .sum();
                long unattributed = ledger.lines(Desk.WHOLE, Desk.month("2026-03")).stream()
                        .filter(line -> ledger.leafOf(line.ticket()).isEmpty())
                        .count();
                assertEquals(
                        300, ledger.measure(Desk.WHOLE, Desk.month("2026-03")).n());
                assertEquals(300, parts + unattributed, spec + " by " + attribution);
                assertTrue(unattributed > 0 && unattributed < 150);
            }
        }
        Scope north = Desk.scope("North");
        MetricSpec fcr = MetricSpec.plain(Metric.FCR);
        assertTrue(new Ledger(fcr, population)
                        .measure(north, Desk.month("2026-03"))
                        .n()
                != new Ledger(fcr.attribution(Attribution.SOLVER), population)
                        .measure(north, Desk.month("2026-03"))
                        .n());
    }
}
