package goalpack.goal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The range a band goal wants its value in, ends included.
 *
 * @param tolerance how far outside the range attainment falls to nothing; positive
 */
public record Band(BigFraction low, BigFraction high, BigFraction tolerance) {}
