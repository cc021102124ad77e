package goalpack.advise;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something for which a goal is no longer specific, measurable, attainable, relevant, bound to a time, or agreed.
 *
 * @param count of what the reason counts; 0 for those that count nothing
 * @param since the day that the reason names
 */
public record SmartFailure(Why why, int count, Optional<LocalDate> since) {

    /** What a goal is to be. */
    public enum Aspect {
        MEASURABLE,
        ATTAINABLE,
        RELEVANT,
        TIME_BOUND,
        AGREED
    }

    /** Why it is not. */
    public enum Why {
        NO_FIGURES(Aspect.MEASURABLE),
        FEW_TICKETS(Aspect.MEASURABLE),
        /** The target is everything, or nothing at all. */
        PERFECTION(Aspect.ATTAINABLE),
        TOO_EASY(Aspect.ATTAINABLE),
        OUT_OF_REACH(Aspect.ATTAINABLE),
        SERVES_NOTHING(Aspect.RELEVANT),
        /** No goal of the roles below serves it. */
        NOT_CARRIED(Aspect.RELEVANT),
        /** The day of its review has passed. */
        REVIEW_MISSED(Aspect.TIME_BOUND),
        /** Nobody looked at it for half a year. */
        REVIEW_OVERDUE(Aspect.TIME_BOUND),
        MILESTONES_LATE(Aspect.TIME_BOUND),
        ENDED(Aspect.TIME_BOUND),
        /** One side only, or nobody, has agreed to it. */
        NOT_AGREED(Aspect.AGREED);

        private final Aspect aspect;

        Why(Aspect aspect) {
            this.aspect = aspect;
        }

        public Aspect aspect() {
            return aspect;
        }
    }
}
