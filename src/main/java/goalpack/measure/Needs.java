package goalpack.measure;

import goalpack.goal.Clock;
import goalpack.goal.MetricSpec;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketKey;
import goalpack.ticket.Told;
import java.util.ArrayList;
import java.util.List;

/** The columns without which a metric, in the way it was agreed, cannot be measured. */
public final class Needs {
    private Needs() {}

    /** The columns; what the metric's anchor needs is not among them. */
    public static List<Column> of(MetricSpec spec) {
        return switch (spec.metric()) {
            case RESOLUTION_TIME, RESOLUTION_WITHIN -> {
                JourneyStep end =
                        spec.of() == MetricSpec.Of.FIRST ? JourneyStep.FIRST_SOLVED_AT : JourneyStep.SOLVED_AT;
                yield List.of(JourneyStep.CREATED_AT, end, TicketKey.STATUS);
            }
            case SLA_ATTAINMENT ->
                switch (spec.of()) {
                    case FRT -> List.of(Label.SLA_FRT_STATUS);
                    case RES -> List.of(Label.SLA_RES_STATUS);
                    default -> spec.metric().columns();
                };
            case FCR -> firstContact(spec);
            case REQUESTER_WAIT ->
                spec.clock() instanceof Clock.AllHours
                        ? spec.metric().columns()
                        : List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT, Told.EVENTS);
            default -> spec.metric().columns();
        };
    }

    /** Whether the ticket's export lacks one of them; of promises, whether it has none. */
    static boolean lack(MetricSpec spec, Ticket ticket, Population population) {
        List<Column> needed = of(spec);
        return spec.of() == MetricSpec.Of.ALL
                ? needed.stream().allMatch(column -> population.lacks(ticket, column))
                : needed.stream().anyMatch(column -> population.lacks(ticket, column));
    }

    private static List<Column> firstContact(MetricSpec spec) {
        List<Column> columns = new ArrayList<>(List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT));
        columns.addAll(
                switch (spec.rule()) {
                    case NONE, STRICT -> List.of(Tally.AGENT_REPLIES, Tally.REOPENS);
                    case CUSTOMER -> List.of(Tally.CUSTOMER_REPLIES);
                    case WINDOW -> List.of(Tally.REOPENS, Label.REQUESTER);
                });
        if (spec.of() == MetricSpec.Of.REPLIED && !columns.contains(Tally.AGENT_REPLIES)) {
            columns.add(Tally.AGENT_REPLIES);
        }
        return columns;
    }
}
