package goalpack.goal;

import java.time.LocalDate;
import java.util.List;

/**
 * Who agreed to a goal or a revision, and when.
 *
 * @param by names or ids of the people file
 */
public record Agreement(LocalDate on, List<String> by) {
    public Agreement {
        by = List.copyOf(by);
    }
}
