package goalpack.pack;

import goalpack.score.GoalResult;
import java.util.List;
import java.util.Optional;

/**
 * One level's standing on the front page's goals.
 *
 * @param name the unit; empty for the pack's own scope, which stands first
 * @param depth 0 for the pack's own scope
 * @param line from 0; a unit with several goals that carry the same one has several lines
 * @param results in the order of the front page's goals; empty where the line has no goal that carries it
 */
public record CascadeRow(String name, int depth, int line, List<Optional<GoalResult>> results) {}
