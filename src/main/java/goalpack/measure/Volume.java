package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.util.Optional;

/** Tickets that came in, and tickets that were solved. */
record Volume(MetricSpec spec) implements Counting.Rule {

    @Override
    public Optional<Observation> look(Ticket ticket) {
        if (spec.metric() == Metric.CREATED_TICKETS) {
            return ticket.at(JourneyStep.CREATED_AT).map(at -> Observation.of(at, new Outcome.Counted()));
        }
        return Solving.solvedAt(ticket).map(at -> Observation.of(at, new Outcome.Counted()));
    }
}
