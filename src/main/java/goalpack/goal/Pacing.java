package goalpack.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** How a count is expected to grow within its time. */
public sealed interface Pacing {
    Pacing CALENDAR = new ByDays();

    /** The same each day. */
    record ByDays() implements Pacing {}

    /** The same each day from Monday to Friday. */
    record ByWorkdays() implements Pacing {}

    /**
     * By agreed steps, evenly in between.
     *
     * @param steps what is to have been reached by the end of a day, in order of days
     */
    record ByPhases(List<Phase> steps) implements Pacing {
        public ByPhases {
            steps = steps.stream().sorted(Comparator.comparing(Phase::until)).toList();
        }
    }

    /** A count that is to be reached by the end of a day, all counted from the start. */
    record Phase(LocalDate until, BigFraction target) {}
}
