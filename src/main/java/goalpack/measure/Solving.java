package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketEvent;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.numbers.fraction.BigFraction;

/** What share of solved tickets was answered at most once, never answered, opened again, handed on, sorted anew, confirmed. */
record Solving(Metric metric, Instant asOf) implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        return solvedAt(ticket).map(at -> judge(ticket));
    }

    private Look judge(Ticket ticket) {
        return switch (metric) {
            case CONFIRMATION_RATE -> Look.judged(hasHappened(ticket, JourneyStep.CONFIRMED_AT));
            case BOT_ONLY_SOLVED -> Look.judged(!hasHappened(ticket, JourneyStep.FIRST_HUMAN_REPLY_AT));
            case RECATEGORISED_RATE -> recategorised(ticket);
            default -> {
                OptionalLong count = ticket.tally(counter());
                yield count.isEmpty() ? Look.left(LeftOut.VALUE_MISSING) : judge(count.getAsLong());
            }
        };
    }

    /** A category that was set once was defined rightly the first time. */
    private static Look recategorised(Ticket ticket) {
        long stations = ticket.history().stations(TicketEvent.Kind.CATEGORY);
        return stations == 0 ? Look.left(LeftOut.VALUE_MISSING) : Look.judged(stations > 1);
    }

    private boolean hasHappened(Ticket ticket, JourneyStep step) {
        return ticket.at(step).filter(at -> at.isBefore(asOf)).isPresent();
    }

    private Tally counter() {
        return switch (metric) {
            case REOPEN_RATE, REOPENS_AVG -> Tally.REOPENS;
            case ESCALATION_RATE -> Tally.ESCALATION_LEVEL;
            case TRANSFER_RATE, TRANSFERS_AVG -> Tally.GROUP_STATIONS;
            default -> Tally.AGENT_REPLIES;
        };
    }

    /** A ticket that no group ever had was handed on no more often than one that stayed with its first. */
    private Look judge(long count) {
        return switch (metric) {
            case ONE_TOUCH -> Look.judged(count < 2);
            case NO_REPLY_SOLVED -> Look.judged(count == 0);
            case TRANSFER_RATE -> Look.judged(count > 1);
            case REOPENS_AVG -> Look.of(new Outcome.Scored(BigFraction.of(BigInteger.valueOf(count))));
            case TRANSFERS_AVG ->
                Look.of(new Outcome.Scored(BigFraction.of(BigInteger.valueOf(Math.max(0, count - 1)))));
            default -> Look.judged(count > 0);
        };
    }

    /** When the ticket was last solved, while it is solved. */
    static Optional<Instant> solvedAt(Ticket ticket) {
        return ticket.status().isSolved() ? ticket.at(JourneyStep.SOLVED_AT) : Optional.empty();
    }
}
