package goalpack.render.model;

import goalpack.goal.Anchor;
import goalpack.goal.MetricSpec;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/**
 * Which moment of a ticket puts it into a period, and the plain column of the sheet of tickets that holds it.
 *
 * @param column empty where no plain column does
 */
record Dating(Anchor anchor, MetricSpec.Of of, Optional<String> column) {

    static Dating of(MetricSpec spec) {
        Optional<String> column = switch (spec.anchor()) {
            case CREATED -> Optional.of("created");
            case REPLIED -> Optional.of("first-answer");
            case SOLVED -> spec.of() == MetricSpec.Of.FIRST ? Optional.empty() : Optional.of("solved");
            default -> Optional.empty();
        };
        return new Dating(spec.anchor(), spec.of(), column);
    }

    /** Whether a ticket has one such moment at all. */
    boolean isOfTickets() {
        return switch (anchor) {
            case ANSWERED, WAITED, PERIOD, PERIOD_END -> false;
            default -> true;
        };
    }

    /** The ticket's moment. */
    Optional<Instant> of(Ticket ticket) {
        return switch (anchor) {
            case CREATED -> ticket.at(JourneyStep.CREATED_AT);
            case ASSIGNED -> ticket.at(JourneyStep.FIRST_ASSIGNED_AT);
            case ACKNOWLEDGED -> ticket.at(JourneyStep.ACKNOWLEDGED_AT);
            case TRIAGED -> ticket.at(JourneyStep.TRIAGED_AT);
            case REPLIED -> ticket.at(JourneyStep.FIRST_REPLY_AT);
            case SOLVED ->
                of == MetricSpec.Of.FIRST ? ticket.at(JourneyStep.FIRST_SOLVED_AT) : TicketModel.solved(ticket);
            case CONFIRMED -> ticket.at(JourneyStep.CONFIRMED_AT);
            case CLOSED -> ticket.at(JourneyStep.CLOSED_AT);
            case RATED -> ticket.at(JourneyStep.CSAT_AT).or(() -> ticket.at(JourneyStep.SOLVED_AT));
            case REVIEWED -> ticket.at(JourneyStep.QA_AT);
            case ANSWERED, WAITED, PERIOD, PERIOD_END -> Optional.empty();
        };
    }
}
