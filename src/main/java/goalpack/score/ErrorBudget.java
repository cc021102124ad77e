package goalpack.score;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How many misses a rate may have until a day, and how many it has had.
 *
 * @param allowed of all the tickets expected until then; 0 where every one must hit
 * @param spent misses so far
 * @param elapsed share of the time that is over
 */
public record ErrorBudget(BigFraction allowed, long spent, BigFraction elapsed) {

    /** The share of the allowed misses that is spent; 0 where none is allowed. */
    public BigFraction consumed() {
        return allowed.signum() == 0
                ? BigFraction.ZERO
                : left().negate().add(allowed).divide(allowed);
    }

    /** How fast it is spent: at 1 it is used up exactly at the end. */
    public BigFraction burn() {
        return consumed().divide(elapsed);
    }

    /** Misses that may still come; negative when it is overspent. */
    public BigFraction left() {
        return allowed.subtract(BigFraction.of(java.math.BigInteger.valueOf(spent)));
    }
}
