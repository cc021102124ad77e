package goalpack.advise;

import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.measure.Population;
import goalpack.period.Period;
import goalpack.ticket.History;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import goalpack.ticket.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often solved tickets were opened again within seven days, by when in the period they were solved.
 *
 * <p>Only tickets whose events are known tell the day of an opening.
 *
 * @param last of those solved on the period's last two days
 * @param before of those solved earlier in it
 */
record OpenedAgain(Sign.Share last, Sign.Share before) {
    private static final Duration SOON = Duration.ofDays(7);
    private static final int LAST_DAYS = 2;

    static OpenedAgain of(Population population, MetricSpec spec, Scope scope, Period period) {
        Instant start = period.startIn(population.zone());
        Instant end = period.endIn(population.zone());
        Instant lastDays = period.end()
                .minusDays(LAST_DAYS)
                .atStartOfDay(population.zone())
                .toInstant();
        long[] solved = new long[2];
        long[] again = new long[2];
        for (Ticket ticket : population.tickets()) {
            boolean inScope = scope.isWhole() || scope.leaves().contains(population.leafOf(ticket, spec.attribution()));
            if (inScope
                    && mayBeSolvedIn(ticket, start, end)
                    && isTold(ticket, population)
                    && spec.where().accepts(ticket)) {
                History history = ticket.history();
                for (Instant at : history.solvings()) {
                    if (!at.isBefore(start) && at.isBefore(end) && at.isBefore(population.asOf())) {
                        int when = at.isBefore(lastDays) ? 1 : 0;
                        solved[when]++;
                        again[when] += isReopened(history.reopenings(), at, population.asOf()) ? 1 : 0;
                    }
                }
            }
        }
        return new OpenedAgain(new Sign.Share(again[0], solved[0]), new Sign.Share(again[1], solved[1]));
    }

    private static boolean isTold(Ticket ticket, Population population) {
        return ticket.isCounted() && !population.lacks(ticket, Told.EVENTS);
    }

    /** Spares the way through the events of tickets that came later or were solved for good earlier. */
    private static boolean mayBeSolvedIn(Ticket ticket, Instant start, Instant end) {
        boolean over = ticket.status().isSolved()
                && ticket.at(JourneyStep.SOLVED_AT)
                        .filter(at -> at.isBefore(start))
                        .isPresent();
        return !over
                && ticket.at(JourneyStep.CREATED_AT)
                        .filter(at -> at.isBefore(end))
                        .isPresent();
    }

    private static boolean isReopened(List<Instant> reopenings, Instant solved, Instant asOf) {
        return reopenings.stream()
                .anyMatch(at -> at.isAfter(solved) && !at.isAfter(solved.plus(SOON)) && at.isBefore(asOf));
    }
}
