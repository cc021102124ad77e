package goalpack.goal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something agreed to be done about a goal.
 *
 * @param expects the expected effect, in words; empty when none was named
 */
public record Action(
        Texts says, String who, LocalDate due, Texts expects, Optional<LocalDate> agreed, Optional<LocalDate> done) {}
