package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketStatus;
import java.util.Optional;

/** How a metric looks at one ticket: what it counts for and when, or empty when it is in no period at all. */
public final class Counting {
    /** What is special to one metric, for a ticket that belongs to the base population and has the columns. */
    @FunctionalInterface
    interface Rule {
        /** Empty when the metric has nothing to do with the ticket. */
        Optional<Look> look(Ticket ticket);
    }

    private final MetricSpec spec;
    private final Population population;
    private final Anchoring anchoring;
    private final Rule rule;

    /** @throws IllegalArgumentException for a snapshot, which stands at an instant instead: see {@link Standing} */
    public Counting(MetricSpec spec, Population population) {
        if (spec.metric().kind() == MetricKind.SNAPSHOT) {
            throw new IllegalArgumentException(spec.metric().id() + " is counted at an instant");
        }
        this.spec = spec;
        this.population = population;
        this.anchoring = new Anchoring(spec, population);
        this.rule = switch (spec.metric()) {
            case CREATED_TICKETS, SOLVED_TICKETS -> new Volume(spec.metric());
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
            return anchoring.of(ticket).map(Look.left(why(ticket))::at);
        }
        if (anchoring.isUnknowable(ticket)) {
            return ticket.at(JourneyStep.CREATED_AT).map(Look.left(LeftOut.COLUMN_MISSING)::at);
        }
        if (Needs.of(spec).stream().anyMatch(column -> population.lacks(ticket, column))) {
            return anchoring.of(ticket).map(Look.left(LeftOut.COLUMN_MISSING)::at);
        }
        return anchoring.of(ticket).flatMap(anchor -> rule.look(ticket).map(look -> look.at(anchor)));
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
