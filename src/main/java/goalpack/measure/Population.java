package goalpack.measure;

import goalpack.goal.Attribution;
import goalpack.goal.FactSheet;
import goalpack.goal.Partner;
import goalpack.goal.Scope;
import goalpack.goal.Units;
import goalpack.ticket.Column;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tickets that are measured, with what counting has to know beside them.
 *
 * @param columns by source, the canonical columns that its exports fill; a source that is not named fills all
 * @param begins by unit, when the last of the exports that hold its tickets begins to be complete; a unit that is not
 *     named is complete from ever
 * @param facts figures that no ticket tells
 * @param partners other departments that tickets wait for
 * @param attributing to whose unit a ticket counts where that is not the one it is with
 * @param people ids by every way in which people are written, in lower case
 * @param asOf clocks of what is still outstanding are read at this instant
 * @param zone that of periods
 */
public record Population(
        List<Ticket> tickets,
        Map<String, Set<Column>> columns,
        Units units,
        Set<String> leaves,
        Clocks clocks,
        Map<String, Instant> begins,
        FactSheet facts,
        List<Partner> partners,
        Attributing attributing,
        Map<String, String> people,
        Instant asOf,
        ZoneId zone) {
    public Population {
        partners = List.copyOf(partners);
        people = Map.copyOf(people);
        begins = Map.copyOf(begins);
        tickets = TicketList.of(tickets);
        columns = Map.copyOf(columns);
        leaves = Set.copyOf(leaves);
    }

    public Population(
            List<Ticket> tickets,
            Map<String, Set<Column>> columns,
            Units units,
            Clocks clocks,
            Instant asOf,
            ZoneId zone) {
        this(
                tickets,
                columns,
                units,
                new HashSet<>(units.whole().leaves()),
                clocks,
                Map.of(),
                FactSheet.NONE,
                List.of(),
                new Attributing(units, Map.of()),
                Map.of(),
                asOf,
                zone);
    }

    /** The same, each unit complete only from where its tickets show that its exports begin. */
    public Population beginning() {
        return new Population(
                tickets,
                columns,
                units,
                leaves,
                clocks,
                Begin.byUnit(tickets, this::leafOf),
                facts,
                partners,
                attributing,
                people,
                asOf,
                zone);
    }

    /** When the last of the exports that hold tickets of the scope begins; empty when they are complete from ever. */
    Optional<Instant> begin(Scope scope) {
        return begins.entrySet().stream()
                .filter(unit -> scope.isWhole() || scope.leaves().contains(unit.getKey()))
                .map(Map.Entry::getValue)
                .max(Instant::compareTo);
    }

    /** The same, with figures that no ticket tells. */
    public Population with(FactSheet told) {
        return new Population(
                tickets, columns, units, leaves, clocks, begins, told, partners, attributing, people, asOf, zone);
    }

    /** The same, with the departments that its tickets wait for. */
    public Population with(List<Partner> others) {
        return new Population(
                tickets, columns, units, leaves, clocks, begins, facts, others, attributing, people, asOf, zone);
    }

    /** The same, with who works where. */
    public Population with(Attributing who) {
        return new Population(
                tickets, columns, units, leaves, clocks, begins, facts, partners, who, people, asOf, zone);
    }

    /** The same, with who is written how. */
    public Population knowing(Map<String, String> written) {
        return new Population(
                tickets, columns, units, leaves, clocks, begins, facts, partners, attributing, written, asOf, zone);
    }

    /** Whether the ticket is among those that the scope speaks of by person; every one is where it speaks of no person. */
    boolean isTheirs(Ticket ticket, Scope scope) {
        return scope.person()
                .map(person -> person.id()
                        .equals(people.get(ticket.label(Label.ASSIGNEE).strip().toLowerCase(Locale.ROOT))))
                .orElse(true);
    }

    public Optional<Partner> partner(String name) {
        return partners.stream().filter(partner -> partner.name().equals(name)).findFirst();
    }

    /** The unit at the lowest level that the ticket belongs to; empty when the book knows none for it. */
    public String leafOf(Ticket ticket) {
        String value = ticket.label(units.by());
        return leaves.contains(value) ? value : "";
    }

    /** The unit at the lowest level that the ticket counts for; empty when the book knows none for it. */
    public String leafOf(Ticket ticket, Attribution attribution) {
        return attributing.unitOf(ticket, attribution).orElseGet(() -> leafOf(ticket));
    }

    /** The ticket's category; empty when it has none. */
    public static String categoryOf(Ticket ticket) {
        return ticket.label(Label.CATEGORY);
    }

    /** Whether the ticket's export has nothing at all in the column. */
    public boolean lacks(Ticket ticket, Column column) {
        Set<Column> filled = columns.get(ticket.source());
        return filled != null && !filled.contains(column);
    }
}
