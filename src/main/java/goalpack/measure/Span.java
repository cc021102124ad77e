package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.period.Calendar;
import java.time.Duration;
import java.time.Instant;

/** One run of a metric's clock, turned into what it counts for; exactly at the limit is within it. */
record Span(MetricSpec spec, Population population, String leaf) {

    /** The awaited event has happened. */
    Observation done(Instant anchor, Instant start, Instant end) {
        if (end.isBefore(start)) {
            return Observation.left(anchor, LeftOut.OUT_OF_ORDER);
        }
        long elapsed = calendar().secondsBetween(start, end);
        Outcome outcome = Counting.isWithin(spec.metric())
                ? new Outcome.Judged(Outcome.Side.when(elapsed <= limitSeconds()))
                : new Outcome.Sampled(elapsed);
        return Observation.of(anchor, outcome).after(elapsed);
    }

    /** Still awaited: a miss once the limit is past, before that left out. */
    Observation outstanding(Instant anchor, Instant start) {
        long elapsed = calendar().secondsBetween(start, population.asOf());
        Outcome outcome = elapsed > limitSeconds()
                ? new Outcome.Judged(Outcome.Side.MISS)
                : new Outcome.Excluded(LeftOut.PENDING);
        return Observation.of(anchor, outcome).after(elapsed);
    }

    private Calendar calendar() {
        return population.clocks().calendar(spec.clock(), leaf);
    }

    private long limitSeconds() {
        return spec.limit().map(Duration::toSeconds).orElseThrow(() -> new IllegalArgumentException("no limit"));
    }
}
