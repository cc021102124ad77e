package goalpack.goal;

import static goalpack.goal.Anchor.ACKNOWLEDGED;
import static goalpack.goal.Anchor.ANSWERED;
import static goalpack.goal.Anchor.ASSIGNED;
import static goalpack.goal.Anchor.CLOSED;
import static goalpack.goal.Anchor.CONFIRMED;
import static goalpack.goal.Anchor.CREATED;
import static goalpack.goal.Anchor.PERIOD;
import static goalpack.goal.Anchor.PERIOD_END;
import static goalpack.goal.Anchor.RATED;
import static goalpack.goal.Anchor.REPLIED;
import static goalpack.goal.Anchor.REVIEWED;
import static goalpack.goal.Anchor.SOLVED;
import static goalpack.goal.Anchor.TRIAGED;
import static goalpack.goal.Anchor.WAITED;
import static goalpack.goal.MetricKind.COUNT;
import static goalpack.goal.MetricKind.DISTRIBUTION;
import static goalpack.goal.MetricKind.RATE;
import static goalpack.goal.MetricKind.RATIO;
import static goalpack.goal.MetricKind.SNAPSHOT;

import goalpack.ticket.Column;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.TicketKey;
import goalpack.ticket.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The catalogue of metrics.
 *
 * <p>What each counts is in the message files ({@code metric.<id>.definition}), printed in every pack; how it counts is
 * in {@code goalpack.measure}.
 */
public enum Metric {
    CREATED_TICKETS("created", COUNT, Direction.UNDECIDED, CREATED, Set.of(), List.of(JourneyStep.CREATED_AT)),
    SOLVED_TICKETS("solved", COUNT, Direction.HIGHER, SOLVED, Set.of(), solvedWith()),
    FIRST_REPLY_TIME(
            DISTRIBUTION, Direction.LOWER, REPLIED, Set.of(Parameter.HOURS), arrivedWith(JourneyStep.FIRST_REPLY_AT)),
    FIRST_REPLY_WITHIN(
            RATE,
            Direction.HIGHER,
            CREATED,
            Set.of(Parameter.LIMIT, Parameter.HOURS),
            arrivedWith(JourneyStep.FIRST_REPLY_AT, TicketKey.STATUS)),
    NEXT_REPLY_TIME(DISTRIBUTION, Direction.LOWER, ANSWERED, Set.of(Parameter.HOURS), arrivedWith(Told.EVENTS)),
    REQUESTER_WAIT(
            DISTRIBUTION, Direction.LOWER, SOLVED, Set.of(Parameter.HOURS), solvedWith(Given.REQUESTER_WAIT_MIN)),
    TIME_TO_ASSIGN(DISTRIBUTION, Direction.LOWER, ASSIGNED, Sets.SEGMENT, arrivedWith(JourneyStep.FIRST_ASSIGNED_AT)),
    TIME_TO_ACK(DISTRIBUTION, Direction.LOWER, ACKNOWLEDGED, Sets.SEGMENT, arrivedWith(JourneyStep.ACKNOWLEDGED_AT)),
    TIME_TO_TRIAGE(DISTRIBUTION, Direction.LOWER, TRIAGED, Sets.SEGMENT, arrivedWith(JourneyStep.TRIAGED_AT)),
    RESOLUTION_TIME(
            DISTRIBUTION,
            Direction.LOWER,
            SOLVED,
            Set.of(Parameter.HOURS, Parameter.OF, Parameter.FROM),
            arrivedWith(JourneyStep.SOLVED_AT)),
    RESOLUTION_WITHIN(
            RATE,
            Direction.HIGHER,
            CREATED,
            Set.of(Parameter.LIMIT, Parameter.HOURS, Parameter.OF),
            arrivedWith(JourneyStep.SOLVED_AT, TicketKey.STATUS)),
    SLA_ATTAINMENT(
            RATE, Direction.HIGHER, CREATED, Set.of(Parameter.OF), List.of(Label.SLA_FRT_STATUS, Label.SLA_RES_STATUS)),
    FCR(
            RATE,
            Direction.HIGHER,
            SOLVED,
            Set.of(Parameter.OF, Parameter.RULE, Parameter.WITHIN),
            solvedWith(Tally.AGENT_REPLIES, Tally.REOPENS)),
    ONE_TOUCH(RATE, Direction.HIGHER, SOLVED, Set.of(), solvedWith(Tally.AGENT_REPLIES)),
    NO_REPLY_SOLVED(RATE, Direction.LOWER, SOLVED, Set.of(), solvedWith(Tally.AGENT_REPLIES)),
    REOPEN_RATE(RATE, Direction.LOWER, SOLVED, Set.of(), solvedWith(Tally.REOPENS)),
    REOPENS_AVG(RATIO, Direction.LOWER, SOLVED, Set.of(), solvedWith(Tally.REOPENS)),
    RECATEGORISED_RATE(RATE, Direction.LOWER, SOLVED, Set.of(), solvedWith(Told.EVENTS)),
    ESCALATION_RATE(RATE, Direction.LOWER, SOLVED, Set.of(), solvedWith(Tally.ESCALATION_LEVEL)),
    TRANSFER_RATE(RATE, Direction.LOWER, SOLVED, Set.of(), solvedWith(Tally.GROUP_STATIONS)),
    TRANSFERS_AVG(RATIO, Direction.LOWER, SOLVED, Set.of(), solvedWith(Tally.GROUP_STATIONS)),
    BACKLOG(SNAPSHOT, Direction.LOWER, PERIOD_END, Set.of(), Sets.STANDING),
    BACKLOG_OLDER_THAN(SNAPSHOT, Direction.LOWER, PERIOD_END, Set.of(Parameter.AGE), Sets.STANDING),
    BACKLOG_AGE(DISTRIBUTION, Direction.LOWER, PERIOD_END, Set.of(), Sets.STANDING),
    NET_FLOW(COUNT, Direction.LOWER, PERIOD, Set.of(), Sets.STANDING),
    CSAT(RATE, Direction.HIGHER, RATED, Set.of(), List.of(Survey.CSAT)),
    DSAT(RATE, Direction.LOWER, RATED, Set.of(), List.of(Survey.CSAT)),
    CSAT_RESPONSE(RATE, Direction.HIGHER, SOLVED, Set.of(), solvedWith(Survey.CSAT)),
    CSAT_SURVEY_RATE(RATE, Direction.HIGHER, SOLVED, Set.of(), solvedWith(Survey.CSAT)),
    CES_LOW_EFFORT(RATE, Direction.HIGHER, RATED, Set.of(), List.of(Survey.CES)),
    NPS(RATIO, Direction.HIGHER, RATED, Set.of(), List.of(Survey.NPS)),
    CONFIRMATION_RATE(RATE, Direction.HIGHER, SOLVED, Set.of(), solvedWith(JourneyStep.CONFIRMED_AT)),
    TIME_TO_CONFIRM(
            DISTRIBUTION, Direction.LOWER, CONFIRMED, Set.of(Parameter.HOURS), solvedWith(JourneyStep.CONFIRMED_AT)),
    COMPLETION_TIME(DISTRIBUTION, Direction.LOWER, CLOSED, Sets.SEGMENT, arrivedWith(JourneyStep.CLOSED_AT)),
    QA_SCORE(RATIO, MetricUnit.SHARE, Direction.HIGHER, REVIEWED, List.of(Survey.QA_SCORE, JourneyStep.QA_AT)),
    BOT_ONLY_SOLVED(RATE, Direction.LOWER, SOLVED, Set.of(), solvedWith(JourneyStep.FIRST_HUMAN_REPLY_AT)),
    HUMAN_REACHED_WITHIN(
            RATE,
            Direction.HIGHER,
            CREATED,
            Set.of(Parameter.LIMIT, Parameter.HOURS),
            arrivedWith(Tally.BOT_REPLIES, JourneyStep.FIRST_HUMAN_REPLY_AT, TicketKey.STATUS)),
    PARTNER_WITHIN(
            RATE,
            Direction.HIGHER,
            WAITED,
            Set.of(Parameter.LIMIT, Parameter.HOURS, Parameter.PARTNER),
            arrivedWith(Told.EVENTS)),
    COST_PER_TICKET(RATIO, Direction.LOWER, SOLVED, Set.of(), solvedWith()),
    UTILISATION(RATIO, MetricUnit.SHARE, Direction.UNDECIDED, SOLVED, solvedWith(Given.HANDLE_MIN)),
    LOAD(RATIO, Direction.LOWER, CREATED, Set.of(), arrivedWith()),
    OPEN_PER_HEAD(RATIO, Direction.LOWER, PERIOD_END, Set.of(), Sets.STANDING),
    EXTERNAL(MetricKind.EXTERNAL, Direction.UNDECIDED, PERIOD, Set.of(Parameter.KEY), List.of());

    private final String id;
    private final MetricKind kind;
    private final MetricUnit unit;
    private final Direction direction;
    private final Anchor anchor;
    private final Set<Parameter> parameters;
    private final List<Column> columns;

    Metric(MetricKind kind, Direction direction, Anchor anchor, Set<Parameter> parameters, List<Column> columns) {
        this("", kind, MetricUnit.of(kind), direction, anchor, parameters, columns);
    }

    Metric(
            String id,
            MetricKind kind,
            Direction direction,
            Anchor anchor,
            Set<Parameter> parameters,
            List<Column> columns) {
        this(id, kind, MetricUnit.of(kind), direction, anchor, parameters, columns);
    }

    Metric(MetricKind kind, MetricUnit unit, Direction direction, Anchor anchor, List<Column> columns) {
        this("", kind, unit, direction, anchor, Set.of(), columns);
    }

    Metric(
            String id,
            MetricKind kind,
            MetricUnit unit,
            Direction direction,
            Anchor anchor,
            Set<Parameter> parameters,
            List<Column> columns) {
        this.id = id.isEmpty() ? name().toLowerCase(Locale.ROOT).replace('_', '-') : id;
        this.kind = kind;
        this.unit = unit;
        this.direction = direction;
        this.anchor = anchor;
        this.parameters = parameters;
        this.columns = columns;
    }

    private static List<Column> arrivedWith(Column... columns) {
        return Stream.concat(Stream.of(JourneyStep.CREATED_AT), Stream.of(columns))
                .toList();
    }

    private static List<Column> solvedWith(Column... columns) {
        return Stream.concat(Stream.of(TicketKey.STATUS, JourneyStep.SOLVED_AT), Stream.of(columns))
                .toList();
    }

    /** As written in the goal book. */
    public String id() {
        return id;
    }

    public MetricKind kind() {
        return kind;
    }

    /** What its values are a number of. */
    public MetricUnit unit() {
        return unit;
    }

    /** Whether it counts what stands open at an instant, and no event. */
    public boolean isStanding() {
        return anchor == PERIOD_END;
    }

    /** Whether a ticket may count several times, each at a moment of its own. */
    public boolean isOfEvents() {
        return anchor == ANSWERED || anchor == WAITED;
    }

    /** The key of the facts file that its value is made of; empty where tickets tell all, or the goal names the key. */
    public Optional<String> fact() {
        return switch (this) {
            case COST_PER_TICKET -> Optional.of(Fact.COST);
            case UTILISATION, LOAD -> Optional.of(Fact.AVAILABLE_HOURS);
            case OPEN_PER_HEAD -> Optional.of(Fact.HEADCOUNT);
            default -> Optional.empty();
        };
    }

    /** Whether its value is made of a figure of the facts file. */
    public boolean isOfFacts() {
        return switch (this) {
            case COST_PER_TICKET, UTILISATION, LOAD, OPEN_PER_HEAD, EXTERNAL -> true;
            default -> false;
        };
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

    /** What several metrics share; an enum's constants cannot name its own fields. */
    private static final class Sets {
        private static final Set<Parameter> SEGMENT = Set.of(Parameter.HOURS, Parameter.FROM);
        private static final List<Column> STANDING =
                List.of(JourneyStep.CREATED_AT, TicketKey.STATUS, JourneyStep.SOLVED_AT);

        private Sets() {}
    }
}
