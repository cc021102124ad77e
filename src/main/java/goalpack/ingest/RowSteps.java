package goalpack.ingest;

import goalpack.ticket.History;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import goalpack.ticket.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The history of a ticket that has a row for each thing that happened to it. */
final class RowSteps {
    private static final Map<Kind, Label> LABELS = Map.of(
            Kind.GROUP, Label.TEAM,
            Kind.ASSIGN, Label.ASSIGNEE,
            Kind.CATEGORY, Label.CATEGORY,
            Kind.PRIORITY, Label.PRIORITY);

    private RowSteps() {}

    /**
     * The ticket with where it stands since its row's moment, which is when it was updated.
     *
     * @param status the row's own word
     */
    static Ticket told(Ticket row, String status) {
        Optional<Instant> at = row.at(JourneyStep.UPDATED_AT);
        if (at.isEmpty()) {
            return row;
        }
        List<TicketEvent> steps = new ArrayList<>();
        if (!status.isEmpty()) {
            steps.add(new TicketEvent(
                    at.get(), Kind.STATUS, "", status, Actor.UNSTATED, "", TicketStatus.UNSTATED, row.status()));
        }
        for (Kind kind : Kind.values()) {
            String text = LABELS.containsKey(kind) ? row.label(LABELS.get(kind)) : "";
            if (!text.isEmpty()) {
                steps.add(TicketEvent.of(at.get(), kind, "", text, Actor.UNSTATED));
            }
        }
        return row.again().events(steps).build();
    }

    /** The newer of two versions, with the steps that led to it where both tell some. */
    static Ticket joined(Ticket older, Ticket newer) {
        List<TicketEvent> before = older.history().events();
        List<TicketEvent> after = newer.history().events();
        if (before.isEmpty() || after.isEmpty()) {
            return newer;
        }
        List<TicketEvent> all = new ArrayList<>(before);
        all.addAll(after);
        return newer.again().events(changes(History.inOrder(all))).build();
    }

    /** Only what changes, each from what it was. */
    private static List<TicketEvent> changes(List<TicketEvent> steps) {
        Map<Kind, TicketEvent> last = new EnumMap<>(Kind.class);
        List<TicketEvent> changes = new ArrayList<>();
        for (TicketEvent step : steps) {
            TicketEvent from = last.get(step.type());
            if (from == null) {
                last.put(step.type(), step);
                changes.add(step);
            } else if (!from.to().equals(step.to())) {
                TicketEvent change = new TicketEvent(
                        step.at(),
                        step.type(),
                        from.to(),
                        step.to(),
                        step.by(),
                        step.actor(),
                        from.after(),
                        step.after());
                last.put(step.type(), change);
                changes.add(change);
            }
        }
        return changes;
    }

    /** Whether two versions tell the same arrival, as rows for the steps of one ticket do. */
    static boolean agree(Ticket one, Ticket other) {
        return one.at(JourneyStep.CREATED_AT).equals(other.at(JourneyStep.CREATED_AT));
    }

    /** Whether the newer of two versions tells of something that happened after the older. */
    static boolean follow(Ticket older, Ticket newer) {
        Optional<Instant> before = older.at(JourneyStep.UPDATED_AT);
        Optional<Instant> after = newer.at(JourneyStep.UPDATED_AT);
        return before.isPresent() && after.isPresent() && before.get().isBefore(after.get());
    }
}
