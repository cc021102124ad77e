package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.ticket.Ticket;
import java.util.Optional;

/** Tickets that came in, and tickets that were solved. */
record Volume(Metric metric) implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        boolean counts = metric == Metric.CREATED_TICKETS
                || metric == Metric.LOAD
                || Solving.solvedAt(ticket).isPresent();
        return counts ? Optional.of(Look.of(new Outcome.Counted())) : Optional.empty();
    }
}
