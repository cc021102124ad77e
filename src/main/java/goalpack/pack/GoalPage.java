package goalpack.pack;

import goalpack.score.GoalResult;
import java.util.List;
import java.util.Optional;

/**
 * The page of one goal.
 *
 * @param serves the words of the goal or mission it serves; empty when it serves nothing
 * @param toRead tickets worth reading
 * @param signs what is worth a look together
 */
public record GoalPage(GoalResult result, Optional<String> serves, List<TicketToRead> toRead, List<SeenSign> signs)
        implements Page {
    public GoalPage {
        toRead = List.copyOf(toRead);
        signs = List.copyOf(signs);
    }
}
