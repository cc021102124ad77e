package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketStatus;
import java.util.List;
import java.util.Optional;

/** How a metric looks at one ticket: what it counts for and when, or empty when it is in no period at all. */
public final class Counting {
    /** What is special to one metric, for a ticket that belongs to the base population and has the columns. */
    @FunctionalInterface
    interface Rule {
        /** Empty when the metric has nothing to do with the ticket. */
        Optional<Look> look(Ticket ticket);
    }

    /** What is special to a metric that may count a ticket several times, each at a moment of its own. */
    @FunctionalInterface
    interface Several {
        List<Observation> look(Ticket ticket);
    }

    private final MetricSpec spec;
    private final Population population;
    private final Anchoring anchoring;
    /** None for a metric that may count a ticket several times. */
    private final Optional<Rule> rule;

    /** @throws IllegalArgumentException for what stands at an instant instead: see {@link Standing} */
    public Counting(MetricSpec spec, Population population) {
        if (Standing.stands(spec.metric())) {
            throw new IllegalArgumentException(spec.metric().id() + " is counted at an instant");
        }
        this.spec = spec;
        this.population = population;
        this.anchoring = new Anchoring(spec, population);
        this.rule = switch (spec.metric()) {
            case NEXT_REPLY_TIME, PARTNER_WITHIN -> Optional.empty();
            default -> Optional.of(rule(spec, population));
        };
    }

    private static Rule rule(MetricSpec spec, Population population) {
        return switch (spec.metric()) {
            case CREATED_TICKETS, SOLVED_TICKETS, COST_PER_TICKET, LOAD -> new Volume(spec.metric());
            case UTILISATION -> new Handling();
            case FIRST_REPLY_TIME, FIRST_REPLY_WITHIN -> new FirstReply(spec, population);
            case HUMAN_REACHED_WITHIN -> new HumanReply(spec, population);
            case RESOLUTION_TIME, RESOLUTION_WITHIN -> new Resolution(spec, population);
            case TIME_TO_ASSIGN, TIME_TO_ACK, TIME_TO_TRIAGE, TIME_TO_CONFIRM, COMPLETION_TIME ->
                new Activity(spec, population);
            case REQUESTER_WAIT -> new RequesterWait(spec, population);
            case SLA_ATTAINMENT -> new Promise(spec.of());
            case FCR -> FirstContact.of(spec, population);
            case ONE_TOUCH,
                    NO_REPLY_SOLVED,
                    REOPEN_RATE,
                    REOPENS_AVG,
                    RECATEGORISED_RATE,
                    ESCALATION_RATE,
                    TRANSFER_RATE,
                    TRANSFERS_AVG,
                    CONFIRMATION_RATE,
                    BOT_ONLY_SOLVED -> new Solving(spec.metric(), population.asOf());
            case CSAT, DSAT, CSAT_RESPONSE, CSAT_SURVEY_RATE -> new Satisfaction(spec.metric());
            case CES_LOW_EFFORT, NPS, QA_SCORE -> new Scale(spec.metric());
            case NEXT_REPLY_TIME,
                    PARTNER_WITHIN,
                    BACKLOG,
                    BACKLOG_OLDER_THAN,
                    BACKLOG_AGE,
                    NET_FLOW,
                    OPEN_PER_HEAD,
                    EXTERNAL -> throw new IllegalStateException();
        };
    }

    /** Looks at a ticket that has passed the metric's filter; what it counts for, once for each moment. */
    public List<Observation> all(Ticket ticket) {
        boolean whole = ticket.isCounted() && !anchoring.isUnknowable(ticket) && !Needs.lack(spec, ticket, population);
        return switch (spec.metric()) {
            case NEXT_REPLY_TIME -> whole ? new NextReply(spec, population).look(ticket) : leftOutAtArrival(ticket);
            case PARTNER_WITHIN -> whole ? new PartnerWait(spec, population).look(ticket) : leftOutAtArrival(ticket);
            default -> look(ticket).map(List::of).orElse(List.of());
        };
    }

    private List<Observation> leftOutAtArrival(Ticket ticket) {
        LeftOut reason = ticket.isCounted() ? LeftOut.COLUMN_MISSING : why(ticket);
        return ticket.at(JourneyStep.CREATED_AT)
                .map(Look.left(reason)::at)
                .map(List::of)
                .orElse(List.of());
    }

    /** Looks at a ticket that has passed the metric's filter. */
    public Optional<Observation> look(Ticket ticket) {
        if (!ticket.isCounted()) {
            return anchoring.of(ticket).map(Look.left(why(ticket))::at);
        }
        if (anchoring.isUnknowable(ticket)) {
            return ticket.at(JourneyStep.CREATED_AT).map(Look.left(LeftOut.COLUMN_MISSING)::at);
        }
        if (Needs.lack(spec, ticket, population)) {
            return anchoring.of(ticket).map(Look.left(LeftOut.COLUMN_MISSING)::at);
        }
        return anchoring
                .of(ticket)
                .flatMap(anchor -> rule.flatMap(one -> one.look(ticket)).map(look -> look.at(anchor)));
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
        return switch (metric) {
            case FIRST_REPLY_WITHIN, RESOLUTION_WITHIN, HUMAN_REACHED_WITHIN, PARTNER_WITHIN -> true;
            default -> false;
        };
    }
}
