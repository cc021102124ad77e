package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One activity of the journey of a ticket: recognition, problem definition, solution, confirmation, completion.
 *
 * <p>Timed from the ticket's arrival, or from the activity before it that the ticket has a stamp of: so timed, the
 * activities of a ticket add up to its whole.
 */
record Activity(MetricSpec spec, Population population) implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        if (spec.metric() == Metric.TIME_TO_CONFIRM && !ticket.status().isSolved()) {
            return Optional.empty();
        }
        return ticket.at(end(spec.metric())).map(new Span(spec, population, ticket)::done);
    }

    private static JourneyStep end(Metric metric) {
        return switch (metric) {
            case TIME_TO_ASSIGN -> JourneyStep.FIRST_ASSIGNED_AT;
            case TIME_TO_ACK -> JourneyStep.ACKNOWLEDGED_AT;
            case TIME_TO_TRIAGE -> JourneyStep.TRIAGED_AT;
            case TIME_TO_CONFIRM -> JourneyStep.CONFIRMED_AT;
            case COMPLETION_TIME -> JourneyStep.CLOSED_AT;
            default -> throw new IllegalArgumentException(metric.id() + " is no activity");
        };
    }

    /** When the metric's clock starts; empty when the ticket does not say. */
    static Optional<Instant> start(MetricSpec spec, Ticket ticket) {
        if (spec.metric() == Metric.TIME_TO_CONFIRM) {
            return ticket.at(JourneyStep.SOLVED_AT);
        }
        Optional<Instant> arrival = ticket.at(JourneyStep.CREATED_AT);
        return spec.from() == MetricSpec.From.CREATED || arrival.isEmpty()
                ? arrival
                : before(spec.metric()).stream()
                        .flatMap(step -> moment(step, ticket).stream())
                        .findFirst()
                        .or(() -> arrival);
    }

    /** The activities before it, the nearest first. */
    private static List<JourneyStep> before(Metric metric) {
        return switch (metric) {
            case TIME_TO_TRIAGE -> List.of(JourneyStep.ACKNOWLEDGED_AT);
            case RESOLUTION_TIME -> List.of(JourneyStep.TRIAGED_AT, JourneyStep.ACKNOWLEDGED_AT);
            case COMPLETION_TIME ->
                List.of(
                        JourneyStep.CONFIRMED_AT,
                        JourneyStep.SOLVED_AT,
                        JourneyStep.TRIAGED_AT,
                        JourneyStep.ACKNOWLEDGED_AT);
            default -> List.of();
        };
    }

    /** A ticket is recognised when it is acknowledged or assigned, whichever comes first. */
    private static Optional<Instant> moment(JourneyStep step, Ticket ticket) {
        return step == JourneyStep.ACKNOWLEDGED_AT
                ? Stream.of(JourneyStep.ACKNOWLEDGED_AT, JourneyStep.FIRST_ASSIGNED_AT)
                        .flatMap(one -> ticket.at(one).stream())
                        .min(Instant::compareTo)
                : ticket.at(step);
    }
}
