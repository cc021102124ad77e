package goalpack.goal;

import goalpack.period.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the book says of the people behind the tickets.
 *
 * @param keptMonths after which outputs are deleted; empty where the book does not say
 * @param personal what allows pages about a single person; empty means there are none
 */
public record Privacy(Optional<Integer> keptMonths, Optional<Basis> personal) {
    public static final Privacy TEAMS_ONLY = new Privacy(Optional.empty(), Optional.empty());

    /**
     * What allows pages about a single person. They are never made for pay.
     *
     * @param basis the agreement or law
     * @param informedOn the day on which the people were told
     * @param until last day, inclusive
     */
    public record Basis(String basis, LocalDate informedOn, LocalDate until) {

        /** Whether pages about the period may be made on that day. */
        public boolean allows(Period period, LocalDate day) {
            return !informedOn.isAfter(period.lastDay()) && !until.isBefore(day);
        }
    }
}
