package goalpack.goal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a goal needs from others before it can ask people: rights, information, training.
 *
 * @param from who is to give it
 */
public record Need(Texts says, String from, LocalDate asked, Optional<LocalDate> given) {}
