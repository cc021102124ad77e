package goalpack.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date whose hours are not those of its weekday.
 *
 * @param name what it is called, such as Christmas Eve
 * @param open its only hours, whatever its weekday; empty when it is closed
 */
public record SpecialDay(LocalDate date, String name, Optional<Window> open) {}
