package goalpack.score;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the rest of the time must bring for the target to be reached.
 *
 * @param needed a rate that the rest's tickets must reach, or must not be above where lower is better; of a count the
 *     tickets that are missing, or may still come
 * @param status one of the words of pace
 */
public record Remainder(BigFraction needed, Status status) {}
