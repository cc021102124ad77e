package goalpack.goal;

import goalpack.ticket.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the organisation is cut into units.
 *
 * @param by the ticket field whose values are the leaves
 * @param levels names of the levels, the highest first; {@code [region, team]}
 * @param whole the unnamed unit of all
 * @param calendars calendar name by unit name, a higher unit's holding for those below it
 * @param fallbackCalendar for tickets of units without one; empty means every hour
 */
public record Units(
        Label by, List<String> levels, Unit whole, Map<String, String> calendars, Optional<String> fallbackCalendar) {
    public Units {
        levels = List.copyOf(levels);
        calendars = Map.copyOf(calendars);
    }

    /** The scopes of a level, in the book's order; level 0 is the whole. */
    public List<Scope> at(int level) {
        List<Scope> found = new ArrayList<>();
        collect(whole, List.of(), level, found);
        return found;
    }

    /** The scopes one level below, in the book's order. */
    public List<Scope> below(Scope scope) {
        return at(scope.path().size() + 1).stream().filter(scope::covers).toList();
    }

    private static void collect(Unit unit, List<String> path, int level, List<Scope> into) {
        if (path.size() == level) {
            into.add(new Scope(path, unit.leaves()));
            return;
        }
        for (Unit child : unit.children()) {
            List<String> below = new ArrayList<>(path);
            below.add(child.name());
            collect(child, below, level, into);
        }
    }

    /** The calendar's name for a leaf: its own, else that of the nearest unit above, else the fallback. */
    public Optional<String> calendarOf(String leaf) {
        for (int level = levels.size(); level > 0; level--) {
            for (Scope scope : at(level)) {
                String calendar = calendars.get(scope.name());
                if (scope.leaves().contains(leaf) && calendar != null) {
                    return Optional.of(calendar);
                }
            }
        }
        return fallbackCalendar;
    }
}
