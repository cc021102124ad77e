package goalpack.pack;

import goalpack.score.GoalResult;
import java.util.List;
import java.util.Optional;

/**
 * One level's standing on the front page's goals.
 *
 * @param name the unit; empty for the pack's own scope, which stands first
 * @param depth 0 for the pack's own scope
 * @param results in the order of the front page's goals; empty where the level has no goal that carries it
 */
public record CascadeRow(String name, int depth, List<Optional<GoalResult>> results) {}
