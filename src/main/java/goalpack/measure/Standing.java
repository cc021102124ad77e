package goalpack.measure;

import goalpack.goal.Anchor;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.ticket.Column;
import goalpack.ticket.History;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Stay;
import goalpack.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tickets that stand open at an instant: arrived before it and not solved before it. */
public record Standing(MetricSpec spec, Population population) {

    /** What the ticket counts for at the instant; empty when it is not open then. */
    public Optional<Outcome> look(Ticket ticket, Instant instant) {
        if (!ticket.isCounted()) {
            return Optional.empty();
        }
        Instant created = ticket.at(JourneyStep.CREATED_AT).orElse(Instant.MAX);
        if (!created.isBefore(instant)) {
            return Optional.empty();
        }
        for (Column column : Needs.of(spec)) {
            if (population.lacks(ticket, column)) {
                return Optional.of(new Outcome.Excluded(LeftOut.COLUMN_MISSING));
            }
        }
        History history = ticket.history();
        if (history.tellsStatus()) {
            return replayed(ticket, history, created, instant);
        }
        if (!ticket.status().isSolved() && !isKnownToBeOpen(ticket)) {
            return Optional.of(new Outcome.Excluded(LeftOut.VALUE_MISSING));
        }
        if (ticket.status().isSolved()) {
            Optional<Instant> solved = ticket.at(JourneyStep.SOLVED_AT);
            if (solved.isEmpty()) {
                return Optional.of(new Outcome.Excluded(LeftOut.VALUE_MISSING));
            }
            if (solved.get().isBefore(instant)) {
                return Optional.empty();
            }
        }
        return open(created, instant);
    }

    /** By the status that its events tell; a ticket that its export says is open was not solved for good. */
    private Optional<Outcome> replayed(Ticket ticket, History history, Instant created, Instant instant) {
        List<Stay> stays = history.statuses();
        Stay then = stays.stream()
                .filter(stay -> stay.start().isBefore(instant))
                .reduce((one, later) -> later)
                .orElse(stays.getFirst());
        boolean disputed = !then.isOver() && isKnownToBeOpen(ticket);
        return switch (then.status()) {
            case NEW, OPEN, PENDING_CUSTOMER, PENDING_INTERNAL, ON_HOLD -> open(created, instant);
            case SOLVED, CLOSED, CANCELLED -> disputed ? open(created, instant) : Optional.empty();
            case UNSTATED, UNKNOWN -> Optional.of(new Outcome.Excluded(LeftOut.VALUE_MISSING));
        };
    }

    private Optional<Outcome> open(Instant created, Instant instant) {
        if (spec.metric() == Metric.BACKLOG_AGE) {
            return Optional.of(
                    new Outcome.Sampled(Duration.between(created, instant).toSeconds()));
        }
        return isOldEnough(created, instant) ? Optional.of(new Outcome.Counted()) : Optional.empty();
    }

    /** What the ticket changes in how many are open, from one instant to a later one; empty when it changes nothing. */
    Optional<Outcome> look(Ticket ticket, Instant start, Instant end) {
        Optional<Outcome> before = look(ticket, start);
        Optional<Outcome> after = look(ticket, end);
        if (after.filter(Outcome.Excluded.class::isInstance).isPresent()) {
            return after;
        }
        if (before.isPresent() == after.isPresent()) {
            return Optional.empty();
        }
        return after.isPresent() ? after : before.map(left -> new Outcome.Gone());
    }

    /** Whether the metric looks at tickets that stand open at an instant, or at both ends of a period. */
    static boolean stands(Metric metric) {
        return metric.isStanding() || metric.anchor() == Anchor.PERIOD;
    }

    /** A ticket whose status nobody knows is not taken for open. */
    static boolean isKnownToBeOpen(Ticket ticket) {
        return switch (ticket.status()) {
            case NEW, OPEN, PENDING_CUSTOMER, PENDING_INTERNAL, ON_HOLD -> true;
            case SOLVED, CLOSED, CANCELLED, UNSTATED, UNKNOWN -> false;
        };
    }

    private boolean isOldEnough(Instant created, Instant instant) {
        return spec.metric() != Metric.BACKLOG_OLDER_THAN
                || Duration.between(created, instant).compareTo(spec.age().orElse(Duration.ZERO)) > 0;
    }
}
