package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.ticket.Column;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketStatus;
import java.time.Instant;
import java.util.Optional;

/** How a metric looks at one ticket: what it counts for and when, or empty when it is in no period at all. */
public final class Counting {
    /** What is special to one metric, for a ticket that belongs to the base population and has the columns. */
    @FunctionalInterface
    interface Rule {
        Optional<Observation> look(Ticket ticket);
    }

    private final MetricSpec spec;
    private final Population population;
    private final Rule rule;

    /** @throws IllegalArgumentException for a snapshot, which stands at an instant instead: see {@link Standing} */
    public Counting(MetricSpec spec, Population population) {
        if (spec.metric().kind() == MetricKind.SNAPSHOT) {
            throw new IllegalArgumentException(spec.metric().id() + " is counted at an instant");
        }
        this.spec = spec;
        this.population = population;
        this.rule = switch (spec.metric()) {
            case CREATED_TICKETS, SOLVED_TICKETS -> new Volume(spec);
            case FIRST_REPLY_TIME, FIRST_REPLY_WITHIN -> new FirstReply(spec, population);
            case RESOLUTION_TIME, RESOLUTION_WITHIN -> new Resolution(spec, population);
            case FCR -> FirstContact.of(spec, population);
            case ONE_TOUCH, NO_REPLY_SOLVED, REOPEN_RATE -> new Solving(spec.metric());
            case CSAT, CSAT_RESPONSE -> new Satisfaction(spec.metric());
            case BACKLOG, BACKLOG_OLDER_THAN -> throw new IllegalStateException();
        };
    }

    /** Looks at a ticket that has passed the metric's filter. */
    public Optional<Observation> look(Ticket ticket) {
        if (!ticket.isCounted()) {
            return anchorOf(ticket).map(anchor -> Observation.left(anchor, why(ticket)));
        }
        for (Column column : spec.metric().columns()) {
            if (population.lacks(ticket, column)) {
                return anchorOf(ticket)
                        .or(() -> ticket.at(JourneyStep.CREATED_AT))
                        .map(anchor -> Observation.left(anchor, LeftOut.COLUMN_MISSING));
            }
        }
        return rule.look(ticket);
    }

    private Optional<Instant> anchorOf(Ticket ticket) {
        return switch (spec.anchor()) {
            case CREATED -> ticket.at(JourneyStep.CREATED_AT);
            case REPLIED -> ticket.at(JourneyStep.FIRST_REPLY_AT);
            case SOLVED -> ticket.at(JourneyStep.SOLVED_AT);
            case CLOSED -> ticket.at(JourneyStep.CLOSED_AT);
            case RATED -> Satisfaction.ratedAt(ticket);
            case PERIOD_END -> Optional.empty();
        };
    }

    private static LeftOut why(Ticket ticket) {
        if (ticket.has(Flag.IS_SPAM)) {
            return LeftOut.SPAM;
        }
        if (!ticket.mergedInto().isEmpty()) {
            return LeftOut.MERGED;
        }
        if (ticket.has(Flag.IS_DELETED)) {
            return LeftOut.DELETED;
        }
        return ticket.status() == TicketStatus.CANCELLED ? LeftOut.CANCELLED : LeftOut.TEST;
    }

    static boolean isWithin(Metric metric) {
        return metric == Metric.FIRST_REPLY_WITHIN || metric == Metric.RESOLUTION_WITHIN;
    }
}
