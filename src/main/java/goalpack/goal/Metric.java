package goalpack.goal;

import static goalpack.goal.Anchor.CREATED;
import static goalpack.goal.Anchor.PERIOD_END;
import static goalpack.goal.Anchor.RATED;
import static goalpack.goal.Anchor.REPLIED;
import static goalpack.goal.Anchor.SOLVED;
import static goalpack.goal.MetricKind.COUNT;
import static goalpack.goal.MetricKind.DISTRIBUTION;
import static goalpack.goal.MetricKind.RATE;
import static goalpack.goal.MetricKind.SNAPSHOT;

import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.TicketKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue of metrics.
 *
 * <p>What each counts is in the message files ({@code metric.<id>.definition}), printed in every pack; how it counts is
 * in {@code goalpack.measure}.
 */
public enum Metric {
    CREATED_TICKETS("created", COUNT, Direction.UNDECIDED, CREATED, Set.of(), List.of(JourneyStep.CREATED_AT)),
    SOLVED_TICKETS(
            "solved", COUNT, Direction.HIGHER, SOLVED, Set.of(), List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT)),
    FIRST_REPLY_TIME(
            DISTRIBUTION,
            Direction.LOWER,
            REPLIED,
            Set.of(Parameter.HOURS),
            List.of(JourneyStep.CREATED_AT, JourneyStep.FIRST_REPLY_AT)),
    FIRST_REPLY_WITHIN(
            RATE,
            Direction.HIGHER,
            CREATED,
            Set.of(Parameter.LIMIT, Parameter.HOURS),
            List.of(JourneyStep.CREATED_AT, JourneyStep.FIRST_REPLY_AT, TicketKey.STATUS)),
    RESOLUTION_TIME(
            DISTRIBUTION,
            Direction.LOWER,
            SOLVED,
            Set.of(Parameter.HOURS, Parameter.OF),
            List.of(JourneyStep.CREATED_AT, JourneyStep.SOLVED_AT)),
    RESOLUTION_WITHIN(
            RATE,
            Direction.HIGHER,
            CREATED,
            Set.of(Parameter.LIMIT, Parameter.HOURS, Parameter.OF),
            List.of(JourneyStep.CREATED_AT, JourneyStep.SOLVED_AT, TicketKey.STATUS)),
    FCR(
            RATE,
            Direction.HIGHER,
            SOLVED,
            Set.of(Parameter.OF, Parameter.RULE, Parameter.WITHIN),
            List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT, Tally.AGENT_REPLIES, Tally.REOPENS)),
    ONE_TOUCH(
            RATE,
            Direction.HIGHER,
            SOLVED,
            Set.of(),
            List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT, Tally.AGENT_REPLIES)),
    NO_REPLY_SOLVED(
            RATE,
            Direction.LOWER,
            SOLVED,
            Set.of(),
            List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT, Tally.AGENT_REPLIES)),
    REOPEN_RATE(
            RATE, Direction.LOWER, SOLVED, Set.of(), List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT, Tally.REOPENS)),
    CSAT(RATE, Direction.HIGHER, RATED, Set.of(), List.of(Survey.CSAT)),
    CSAT_RESPONSE(
            RATE, Direction.HIGHER, SOLVED, Set.of(), List.of(TicketKey.STATUS, JourneyStep.SOLVED_AT, Survey.CSAT)),
    BACKLOG(
            SNAPSHOT,
            Direction.LOWER,
            PERIOD_END,
            Set.of(),
            List.of(JourneyStep.CREATED_AT, TicketKey.STATUS, JourneyStep.SOLVED_AT)),
    BACKLOG_OLDER_THAN(
            SNAPSHOT,
            Direction.LOWER,
            PERIOD_END,
            Set.of(Parameter.AGE),
            List.of(JourneyStep.CREATED_AT, TicketKey.STATUS, JourneyStep.SOLVED_AT));

    private final String id;
    private final MetricKind kind;
    private final Direction direction;
    private final Anchor anchor;
    private final Set<Parameter> parameters;
    private final List<Column> columns;

    Metric(MetricKind kind, Direction direction, Anchor anchor, Set<Parameter> parameters, List<Column> columns) {
        this("", kind, direction, anchor, parameters, columns);
    }

    Metric(
            String id,
            MetricKind kind,
            Direction direction,
            Anchor anchor,
            Set<Parameter> parameters,
            List<Column> columns) {
        this.id = id.isEmpty() ? name().toLowerCase(Locale.ROOT).replace('_', '-') : id;
        this.kind = kind;
        this.direction = direction;
        this.anchor = anchor;
        this.parameters = parameters;
        this.columns = columns;
    }

    /** As written in the goal book. */
    public String id() {
        return id;
    }

    public MetricKind kind() {
        return kind;
    }

    public Direction direction() {
        return direction;
    }

    /** The anchor where the goal names no other. */
    public Anchor anchor() {
        return anchor;
    }

    public Set<Parameter> parameters() {
        return parameters;
    }

    /** The columns without which it cannot be measured. */
    public List<Column> columns() {
        return columns;
    }

    public static Optional<Metric> of(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id.equals(id)).findFirst();
    }
}
