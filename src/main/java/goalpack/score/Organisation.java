package goalpack.score;

import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.goal.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The units that may be shown: one with fewer people than the smallest allowed is never shown alone.
 *
 * <p>It is joined to its smallest siblings until the row has enough people; a single joined unit takes one more sibling
 * with it, so that it cannot be worked out from the rest.
 */
public final class Organisation {
    /** The name of the row of joined units. */
    public static final String OTHERS = "(others)";

    private final Units units;
    private final ToIntFunction<List<String>> people;
    private final int smallest;

    /**
     * The organisation with what is known of its size.
     *
     * @param people how many different people worked on the leaves' tickets in the period
     * @param smallest units with fewer are joined
     */
    public Organisation(Units units, ToIntFunction<List<String>> people, int smallest) {
        this.units = units;
        this.people = people;
        this.smallest = smallest;
    }

    /** The units a role answers for that may be shown alone. */
    public List<Scope> scopesOf(Role role) {
        return switch (role.covers()) {
            case Role.Coverage.Everything everything -> units.at(0);
            case Role.Coverage.Level level ->
                units.at(level.level() - 1).stream()
                        .flatMap(parent -> below(parent).stream())
                        .filter(scope -> !scope.name().equals(OTHERS))
                        .toList();
            case Role.Coverage.Personal personal -> List.of();
        };
    }

    /** The units one level down, small ones joined; empty at the lowest level. */
    public List<Scope> below(Scope scope) {
        List<Scope> children = scope.path().size() == units.levels().size()
                ? List.of()
                : units.at(scope.path().size() + 1).stream()
                        .filter(scope::covers)
                        .toList();
        List<Scope> joined = joined(children);
        if (joined.isEmpty()) {
            return children;
        }
        List<String> leaves =
                joined.stream().flatMap(part -> part.leaves().stream()).toList();
        if (people.applyAsInt(leaves) < smallest) {
            return List.of();
        }
        List<Scope> shown = new ArrayList<>(children);
        shown.removeAll(joined);
        List<String> path = new ArrayList<>(scope.path());
        path.add(OTHERS);
        shown.add(new Scope(path, leaves));
        return shown;
    }

    private List<Scope> joined(List<Scope> siblings) {
        List<Scope> bySize = siblings.stream()
                .sorted(Comparator.comparingInt(this::peopleIn).thenComparing(Scope::name))
                .toList();
        List<Scope> joined = new ArrayList<>();
        int together = 0;
        for (Scope next : bySize) {
            boolean small = peopleIn(next) < smallest;
            boolean needed = !joined.isEmpty() && (together < smallest || joined.size() == 1);
            if (small || needed) {
                joined.add(next);
                together += peopleIn(next);
            }
        }
        return joined;
    }

    private int peopleIn(Scope scope) {
        return people.applyAsInt(scope.leaves());
    }
}
