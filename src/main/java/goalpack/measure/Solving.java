package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Shares of solved tickets by one counter: answered at most once, never answered, opened again. */
record Solving(Metric metric) implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        return solvedAt(ticket).map(at -> judge(ticket));
    }

    private Look judge(Ticket ticket) {
        OptionalLong count = ticket.tally(metric == Metric.REOPEN_RATE ? Tally.REOPENS : Tally.AGENT_REPLIES);
        if (count.isEmpty()) {
            return Look.left(LeftOut.VALUE_MISSING);
        }
        return Look.judged(
                switch (metric) {
                    case ONE_TOUCH -> count.getAsLong() < 2;
                    case NO_REPLY_SOLVED -> count.getAsLong() == 0;
                    default -> count.getAsLong() > 0;
                });
    }

    /** When the ticket was last solved, while it is solved. */
    static Optional<Instant> solvedAt(Ticket ticket) {
        return ticket.status().isSolved() ? ticket.at(JourneyStep.SOLVED_AT) : Optional.empty();
    }
}
