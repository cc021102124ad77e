package goalpack.pack;

import goalpack.score.GoalResult;
import java.util.List;
import java.util.Optional;

/**
 * The page of one goal.
 *
 * @param serves the words of the goal or mission it serves; empty when it serves nothing
 * @param toRead tickets worth reading
 */
public record GoalPage(GoalResult result, Optional<String> serves, List<TicketToRead> toRead) implements Page {}
