package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.ticket.Flag;
import goalpack.ticket.Survey;
import goalpack.ticket.Ticket;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What customers and reviewers said on a scale: effort of 7, recommendation of 10, quality of 1. */
record Scale(Metric metric) implements Counting.Rule {
    private static final BigFraction LOW_EFFORT = BigFraction.of(5);
    private static final BigFraction PROMOTER = BigFraction.of(9);
    private static final BigFraction DETRACTOR = BigFraction.of(6);

    @Override
    public Optional<Look> look(Ticket ticket) {
        return Optional.of(
                switch (metric) {
                    case CES_LOW_EFFORT ->
                        ticket.score(Survey.CES)
                                .map(effort -> Look.judged(effort.compareTo(LOW_EFFORT) >= 0))
                                .orElse(Look.left(LeftOut.UNRATED));
                    case NPS ->
                        ticket.score(Survey.NPS)
                                .map(likely -> Look.of(new Outcome.Scored(net(likely))))
                                .orElse(Look.left(LeftOut.UNRATED));
                    default -> review(ticket);
                });
    }

    private static Look review(Ticket ticket) {
        if (ticket.has(Flag.QA_KO)) {
            return Look.of(new Outcome.Scored(BigFraction.ZERO));
        }
        return ticket.score(Survey.QA_SCORE)
                .map(score -> Look.of(new Outcome.Scored(score)))
                .orElse(Look.left(LeftOut.UNREVIEWED));
    }

    /** The mean of these is the share of promoters less that of detractors, times a hundred. */
    private static BigFraction net(BigFraction likely) {
        if (likely.compareTo(PROMOTER) >= 0) {
            return BigFraction.of(100);
        }
        return likely.compareTo(DETRACTOR) <= 0 ? BigFraction.of(-100) : BigFraction.ZERO;
    }
}
