package goalpack.advise;

import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.measure.Population;
import goalpack.period.Period;
import goalpack.ticket.History;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often solved tickets were opened again within seven days, by when in the period they were solved.
 *
 * <p>A ticket's events tell the day of an opening. Without them it follows, where an export counts the openings and has
 * the first and the last solving, for tickets that never were opened again, and for those whose last solving, or now
 * while they are open, is within the seven days; the others are left out.
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
                    && ticket.isCounted()
                    && spec.where().accepts(ticket)) {
                for (Solved one : solvings(ticket, population)) {
                    if (!one.at().isBefore(start)
                            && one.at().isBefore(end)
                            && one.at().isBefore(population.asOf())) {
                        int when = one.at().isBefore(lastDays) ? 1 : 0;
                        solved[when]++;
                        again[when] += one.afterwards() == Afterwards.OPENED_AGAIN ? 1 : 0;
                    }
                }
            }
        }
        return new OpenedAgain(new Sign.Share(again[0], solved[0]), new Sign.Share(again[1], solved[1]));
    }

    private enum Afterwards {
        OPENED_AGAIN,
        STAYED
    }

    private record Solved(Instant at, Afterwards afterwards) {
        static Solved of(Instant at, boolean again) {
            return new Solved(at, again ? Afterwards.OPENED_AGAIN : Afterwards.STAYED);
        }
    }

    private static List<Solved> solvings(Ticket ticket, Population population) {
        if (population.lacks(ticket, Told.EVENTS)) {
            return counted(ticket, population).stream().toList();
        }
        History history = ticket.history();
        List<Instant> reopenings = history.reopenings();
        return history.solvings().stream()
                .map(at -> Solved.of(at, isReopened(reopenings, at, population.asOf())))
                .toList();
    }

    /** By the number of openings; empty where it does not tell when there was one. */
    private static Optional<Solved> counted(Ticket ticket, Population population) {
        boolean lacking = population.lacks(ticket, Tally.REOPENS)
                || population.lacks(ticket, JourneyStep.FIRST_SOLVED_AT)
                || ticket.tally(Tally.REOPENS).isEmpty();
        Optional<Instant> first = ticket.at(JourneyStep.FIRST_SOLVED_AT);
        if (lacking || first.isEmpty()) {
            return Optional.empty();
        }
        boolean again = ticket.tally(Tally.REOPENS).getAsLong() > 0;
        return !again || isBackSoon(ticket, first.get(), population.asOf())
                ? Optional.of(Solved.of(first.get(), again))
                : Optional.empty();
    }

    private static boolean isBackSoon(Ticket ticket, Instant first, Instant asOf) {
        Instant until = first.plus(SOON);
        Optional<Instant> last = ticket.at(JourneyStep.SOLVED_AT);
        return ticket.status().isSolved()
                ? last.filter(at -> at.isAfter(first) && !at.isAfter(until)).isPresent()
                : !asOf.isAfter(until);
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
