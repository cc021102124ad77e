package goalpack.measure;

import goalpack.goal.Attribution;
import goalpack.goal.Units;
import goalpack.ticket.History;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Stay;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * To whose unit a ticket counts: not the one it is with, but the one that answered first, that solved it, or that was
 * rated.
 *
 * <p>Where units are teams it is the team that the ticket was with at that moment, else the unit of the person who acted
 * or had the ticket then; where units are people, that person. Only a ticket's events tell, and of the rated one the
 * export's own column; for other tickets nothing is said.
 */
public final class Attributing {
    private final Label by;
    private final Set<String> leaves;
    private final Map<String, String> unitByName = new HashMap<>();

    /** @param unitByName of everybody in the people file the unit, by every way to write the name */
    public Attributing(Units units, Map<String, String> unitByName) {
        this.by = units.by();
        this.leaves = Set.copyOf(units.whole().leaves());
        unitByName.forEach((name, unit) -> this.unitByName.put(folded(name), unit));
    }

    /** The unit that the ticket counts for; empty where that is the one it is with, or where nothing tells. */
    public Optional<String> unitOf(Ticket ticket, Attribution attribution) {
        return switch (attribution) {
            case ASSIGNEE -> Optional.empty();
            case FIRST_RESPONDER ->
                ticket.at(JourneyStep.FIRST_REPLY_AT)
                        .flatMap(at -> unit(ticket.history(), at, responder(ticket.history())));
            case SOLVER ->
                Solving.solvedAt(ticket).flatMap(at -> unit(ticket.history(), at, solver(ticket.history(), at)));
            case CSAT_AGENT -> rated(ticket);
        };
    }

    /** Whether the ticket has had what it is to be counted by, and nothing tells whose that was. */
    public boolean isUntold(Ticket ticket, Attribution attribution) {
        boolean happened = switch (attribution) {
            case ASSIGNEE -> false;
            case FIRST_RESPONDER -> ticket.has(JourneyStep.FIRST_REPLY_AT);
            case SOLVER -> Solving.solvedAt(ticket).isPresent();
            case CSAT_AGENT -> ticket.rating().isRated();
        };
        return happened && unitOf(ticket, attribution).isEmpty();
    }

    private Optional<String> rated(Ticket ticket) {
        if (!ticket.rating().isRated()) {
            return Optional.empty();
        }
        String agent = ticket.label(Label.CSAT_AGENT);
        Optional<String> told = agent.isEmpty() ? Optional.empty() : ofPerson(agent);
        return told.or(() ->
                Satisfaction.ratedAt(ticket).flatMap(at -> unit(ticket.history(), at, assignee(ticket.history(), at))));
    }

    private Optional<String> unit(History history, Instant at, Optional<String> person) {
        if (by == Label.TEAM) {
            Optional<String> team = history.groups().stream()
                    .filter(stay -> !stay.start().isAfter(at))
                    .reduce((one, later) -> later)
                    .map(Stay::word)
                    .filter(leaves::contains);
            if (team.isPresent()) {
                return team;
            }
        }
        return person.or(() -> assignee(history, at)).flatMap(this::ofPerson);
    }

    private Optional<String> ofPerson(String name) {
        return switch (by) {
            case ASSIGNEE -> Optional.of(name).filter(leaves::contains);
            case TEAM -> Optional.ofNullable(unitByName.get(folded(name))).filter(leaves::contains);
            default -> Optional.empty();
        };
    }

    private static Optional<String> responder(History history) {
        return history.replies(Actor.AGENT).findFirst().flatMap(Attributing::name);
    }

    private static Optional<String> solver(History history, Instant at) {
        return history.of(Kind.STATUS)
                .filter(change -> !change.at().isAfter(at) && change.after().isSolved())
                .reduce((one, later) -> later)
                .flatMap(Attributing::name);
    }

    private static Optional<String> assignee(History history, Instant at) {
        return history.of(Kind.ASSIGN)
                .filter(change -> !change.at().isAfter(at) && !change.to().isEmpty())
                .reduce((one, later) -> later)
                .map(TicketEvent::to);
    }

    private static Optional<String> name(TicketEvent event) {
        return Optional.of(event.actor()).filter(actor -> !actor.isEmpty());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
