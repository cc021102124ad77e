package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A goal book as written.
 *
 * @param whole all of it, for the names that stand in it
 * @param legible without the very values that something was found wrong with, for what can still be said about the rest
 * @param sound what nothing was found wrong with: a goal, role, calendar, partner or export with a problem is left out
 *     whole, and so is any other top-level key
 */
public record WrittenBook(Written whole, Written legible, Written sound) {
    private static final List<String> COLLECTIONS = List.of("goals", "roles", "calendars", "partners", "exports");

    private static final Set<String> REQUIRED = Set.of("roles", "goals");

    public static WrittenBook of(Written whole) {
        return new WrittenBook(whole, whole, whole);
    }

    /** The book with what the problems stand in left out. */
    public WrittenBook without(List<Problem> problems) {
        Set<String> values = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (Problem problem : problems) {
            if (problem.isStopping()) {
                values.add(problem.place().path());
                partOf(problem.place().path()).ifPresent(part -> parts.add(part.path()));
            }
        }
        return new WrittenBook(whole, legible.without(values), sound.without(parts));
    }

    private Optional<Written> partOf(String path) {
        Optional<Written> top =
                whole.keys().values().stream().filter(key -> holds(key, path)).findFirst();
        if (top.isEmpty() || !COLLECTIONS.contains(top.get().key())) {
            return top;
        }
        List<Written> parts = top.get().isMapping()
                ? List.copyOf(top.get().keys().values())
                : top.get().items();
        return parts.stream().filter(part -> holds(part, path)).findFirst().or(() -> top);
    }

    private static boolean holds(Written part, String path) {
        return path.equals(part.path()) || path.startsWith(part.path() + ".") || path.startsWith(part.path() + "[");
    }

    /** The sound goals by id, in the order of the book. */
    public Map<String, WrittenGoal> goals() {
        return goals(sound);
    }

    private Map<String, WrittenGoal> goals(Written book) {
        Map<String, WrittenGoal> goals = new LinkedHashMap<>();
        book.at("goals")
                .ifPresent(all -> all.keys().forEach((id, goal) -> goals.put(id, new WrittenGoal(id, goal, this))));
        return goals;
    }

    /** The goals by id with what can be read of them, in the order of the book. */
    public Map<String, WrittenGoal> legibleGoals() {
        return goals(legible);
    }

    /** What can be read of the goal of that id. */
    public Optional<WrittenGoal> goal(String id) {
        return legible.at("goals", id).map(goal -> new WrittenGoal(id, goal, this));
    }

    /**
     * The names that stand under a top-level key, sound or not.
     *
     * @return empty when nothing can be said about them: the key holds something else, or is missing though it must not be
     */
    public Optional<Set<String>> names(String key) {
        Optional<Written> found = whole.at(key);
        if (found.isEmpty()) {
            return REQUIRED.contains(key) ? Optional.empty() : Optional.of(Set.of());
        }
        return found.filter(Written::isMapping).map(names -> names.keys().keySet());
    }
}
