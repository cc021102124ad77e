package goalpack.advise;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the figures of a goal suggest to those who decide about it; never more than a suggestion.
 *
 * @param range the target to talk about; only to raise or to lower
 * @param first what comes before it, or why it is so
 */
public record Suggestion(Move move, Optional<Range> range, Proviso first) {

    /** What to do with the target. */
    public enum Move {
        KEEP,
        RAISE,
        LOWER,
        RETIRE
    }

    /** What is to be done or known before the target is touched. */
    public enum Proviso {
        NONE,
        /** Mend the guardrail. */
        GUARDRAIL,
        /** Give what the goal needs and was asked for. */
        NEEDS,
        /** Find why it falls, or why it is out of reach. */
        CAUSE,
        /** Agree who does what: it is short, and nothing open is agreed. */
        ACTION,
        /** Wait until six periods are known. */
        YOUNG,
        /** Judge it over a longer time: single periods have too few tickets. */
        LONGER,
        /** Say how it can be measured, or end it. */
        FIGURES,
        /** All its milestones are done. */
        DONE
    }

    /** From the lower to the higher value; both the same where only one is in question. */
    public record Range(BigFraction low, BigFraction high) {}

    static Suggestion keep(Proviso first) {
        return new Suggestion(Move.KEEP, Optional.empty(), first);
    }
}
