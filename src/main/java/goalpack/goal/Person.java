package goalpack.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in the people file.
 *
 * @param unit the name of a unit; empty for the whole
 * @param reportsTo an id; empty for nobody
 * @param aliases other names under which exports know them
 * @param language empty for the book's
 * @param until last day, inclusive
 */
public record Person(
        String id,
        String name,
        String email,
        String role,
        String unit,
        String reportsTo,
        List<String> aliases,
        String language,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public Person {
        aliases = List.copyOf(aliases);
    }

    public boolean isThereOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
