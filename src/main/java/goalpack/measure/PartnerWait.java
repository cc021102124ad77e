package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.goal.Partner;
import goalpack.period.Calendar;
import goalpack.ticket.Stay;
import goalpack.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a ticket's waits for another department ended in time.
 *
 * <p>A wait belongs to the moment at which it ended; one that is still open past its limit is a miss of the moment at
 * which the limit ran out; one that is open within it counts nowhere yet.
 */
record PartnerWait(MetricSpec spec, Population population) implements Counting.Several {

    @Override
    public List<Observation> look(Ticket ticket) {
        Optional<Partner> partner = population.partner(spec.key().orElse(""));
        Calendar calendar = population.clocks().calendar(spec.clock(), population.leafOf(ticket));
        long limit = spec.limit().map(Duration::toSeconds).orElse(0L);
        List<Observation> seen = new ArrayList<>();
        for (Stay wait :
                partner.map(found -> new PartnerWaits(found).of(ticket)).orElse(List.of())) {
            if (wait.isOver() && wait.end().isBefore(population.asOf())) {
                long elapsed = calendar.secondsBetween(wait.start(), wait.end());
                seen.add(Look.judged(elapsed <= limit).after(elapsed).at(wait.end()));
            } else if (wait.start().isBefore(population.asOf())) {
                open(wait.start(), calendar, limit).ifPresent(seen::add);
            }
        }
        return seen;
    }

    private Optional<Observation> open(Instant start, Calendar calendar, long limit) {
        long elapsed = calendar.secondsBetween(start, population.asOf());
        return elapsed > limit
                ? Optional.of(Look.judged(false)
                        .after(elapsed)
                        .at(calendar.deadline(start, limit))
                        .open())
                : Optional.empty();
    }
}
