package goalpack.measure;

import goalpack.goal.Metric;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Rating;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/** What customers said when asked, and how many of those asked said anything. */
record Satisfaction(Metric metric) implements Counting.Rule {

    @Override
    public Optional<Observation> look(Ticket ticket) {
        return metric == Metric.CSAT
                ? ratedAt(ticket).map(at -> rate(ticket, at))
                : Solving.solvedAt(ticket).map(at -> respond(ticket, at));
    }

    private static Observation rate(Ticket ticket, Instant at) {
        return ticket.rating().isRated()
                ? Observation.judged(at, Outcome.Side.when(ticket.rating() == Rating.GOOD))
                : Observation.left(at, LeftOut.UNRATED);
    }

    private static Observation respond(Ticket ticket, Instant at) {
        return ticket.rating().isSurveyed()
                ? Observation.judged(at, Outcome.Side.when(ticket.rating().isRated()))
                : Observation.left(at, LeftOut.UNSURVEYED);
    }

    /** When it was rated; where the export does not say, when it was solved. */
    static Optional<Instant> ratedAt(Ticket ticket) {
        return ticket.at(JourneyStep.CSAT_AT).or(() -> ticket.at(JourneyStep.SOLVED_AT));
    }
}
