package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketKey;
import java.time.Instant;
import java.util.Optional;

/** Which moment puts a ticket into a period for a metric. */
record Anchoring(MetricSpec spec, Population population) {

    /** The moment; empty when it has not come, so that the ticket is in no period. */
    Optional<Instant> of(Ticket ticket) {
        return switch (spec.anchor()) {
            case CREATED -> ticket.at(JourneyStep.CREATED_AT);
            case ASSIGNED -> ticket.at(JourneyStep.FIRST_ASSIGNED_AT);
            case ACKNOWLEDGED -> ticket.at(JourneyStep.ACKNOWLEDGED_AT);
            case TRIAGED -> ticket.at(JourneyStep.TRIAGED_AT);
            case REPLIED -> ticket.at(JourneyStep.FIRST_REPLY_AT);
            case SOLVED -> ticket.isCounted() ? Resolution.endOf(spec, ticket) : ticket.at(JourneyStep.SOLVED_AT);
            case CONFIRMED -> ticket.at(JourneyStep.CONFIRMED_AT);
            case CLOSED -> ticket.at(JourneyStep.CLOSED_AT);
            case RATED -> Satisfaction.ratedAt(ticket);
            case REVIEWED -> ticket.at(JourneyStep.QA_AT);
            case ANSWERED, WAITED, PERIOD, PERIOD_END -> Optional.empty();
        };
    }

    /** Whether the ticket's export cannot say when the moment was. */
    boolean isUnknowable(Ticket ticket) {
        return switch (spec.anchor()) {
            case CREATED -> lacks(ticket, JourneyStep.CREATED_AT);
            case ASSIGNED -> lacks(ticket, JourneyStep.FIRST_ASSIGNED_AT);
            case ACKNOWLEDGED -> lacks(ticket, JourneyStep.ACKNOWLEDGED_AT);
            case TRIAGED -> lacks(ticket, JourneyStep.TRIAGED_AT);
            case REPLIED -> lacks(ticket, JourneyStep.FIRST_REPLY_AT);
            case SOLVED ->
                spec.of() == MetricSpec.Of.FIRST
                        ? lacks(ticket, JourneyStep.FIRST_SOLVED_AT)
                        : lacks(ticket, JourneyStep.SOLVED_AT) || lacks(ticket, TicketKey.STATUS);
            case CONFIRMED -> lacks(ticket, JourneyStep.CONFIRMED_AT);
            case CLOSED -> lacks(ticket, JourneyStep.CLOSED_AT);
            case RATED -> lacks(ticket, JourneyStep.CSAT_AT) && lacks(ticket, JourneyStep.SOLVED_AT);
            case REVIEWED -> lacks(ticket, JourneyStep.QA_AT);
            case ANSWERED, WAITED, PERIOD, PERIOD_END -> false;
        };
    }

    private boolean lacks(Ticket ticket, Column column) {
        return population.lacks(ticket, column);
    }
}
