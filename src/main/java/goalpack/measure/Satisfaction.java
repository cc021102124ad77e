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
    public Optional<Look> look(Ticket ticket) {
        Rating rating = ticket.rating();
        if (metric == Metric.CSAT_SURVEY_RATE && Solving.solvedAt(ticket).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (metric) {
                    case CSAT -> rate(rating, Rating.GOOD);
                    case DSAT -> rate(rating, Rating.BAD);
                    case CSAT_RESPONSE -> respond(rating);
                    default -> Look.judged(rating.isSurveyed());
                });
    }

    private static Look rate(Rating rating, Rating wanted) {
        return rating.isRated() ? Look.judged(rating == wanted) : Look.left(LeftOut.UNRATED);
    }

    private static Look respond(Rating rating) {
        return rating.isSurveyed() ? Look.judged(rating.isRated()) : Look.left(LeftOut.UNSURVEYED);
    }

    /** When it was rated; where the export does not say, when it was solved. */
    static Optional<Instant> ratedAt(Ticket ticket) {
        return ticket.at(JourneyStep.CSAT_AT).or(() -> ticket.at(JourneyStep.SOLVED_AT));
    }
}
