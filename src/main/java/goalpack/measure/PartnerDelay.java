package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Partner;
import goalpack.goal.Scope;
import goalpack.period.Calendar;
import goalpack.period.Period;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Stay;
import goalpack.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What waiting for another department did to a goal with a limit. */
public record PartnerDelay(Partner partner, Population population) {

    /** Whether the metric has a clock that such a wait can make too long. */
    public static boolean concerns(Metric metric) {
        return switch (metric) {
            case FIRST_REPLY_WITHIN, RESOLUTION_WITHIN, HUMAN_REACHED_WITHIN -> true;
            default -> false;
        };
    }

    /** How many tickets missed the limit and would have met it without their waits, on the goal's own clock. */
    public long missedOnlyForIt(Ledger goal, Scope scope, Period period) {
        return goal.lines(scope, period).stream()
                .filter(line -> line.outcome() instanceof Outcome.Judged judged && judged.side() == Outcome.Side.MISS)
                .filter(line -> isWithinWithout(goal.spec(), line))
                .count();
    }

    private boolean isWithinWithout(MetricSpec spec, Ledger.Line line) {
        Ticket ticket = line.ticket();
        Optional<Instant> start = Activity.start(spec, ticket);
        long limit = spec.limit().map(Duration::toSeconds).orElse(0L);
        return start.isPresent()
                && line.seconds().isPresent()
                && line.seconds().getAsLong() - waited(spec, ticket, start.get()) <= limit;
    }

    private long waited(MetricSpec spec, Ticket ticket, Instant start) {
        Instant end =
                end(spec, ticket).filter(at -> at.isBefore(population.asOf())).orElse(population.asOf());
        Calendar calendar = population.clocks().calendar(spec.clock(), population.leafOf(ticket));
        long seconds = 0;
        for (Stay wait : new PartnerWaits(partner).of(ticket)) {
            Instant from = wait.start().isBefore(start) ? start : wait.start();
            Instant to = wait.end().isBefore(end) ? wait.end() : end;
            seconds += calendar.secondsBetween(from, to);
        }
        return seconds;
    }

    private static Optional<Instant> end(MetricSpec spec, Ticket ticket) {
        return switch (spec.metric()) {
            case FIRST_REPLY_WITHIN -> ticket.at(JourneyStep.FIRST_REPLY_AT);
            case HUMAN_REACHED_WITHIN -> ticket.at(JourneyStep.FIRST_HUMAN_REPLY_AT);
            default -> Resolution.endOf(spec, ticket);
        };
    }
}
