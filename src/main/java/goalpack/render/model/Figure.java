package goalpack.render.model;

import goalpack.render.text.Quantity;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number that a page shows.
 *
 * @param id stable from run to run and the same in every pack that shows it, {@code director/first-answer/actual}
 * @param value exact, in the quantity's unit
 * @param text as the page writes it
 */
public record Figure(String id, BigFraction value, Quantity unit, String text) {}
