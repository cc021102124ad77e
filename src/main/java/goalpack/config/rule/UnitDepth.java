package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A branch of the tree of units that is deeper, or less deep, than the levels. */
final class UnitDepth implements WrittenRule {
    @Override
    public String name() {
        return "unit-depth";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        int levels = book.sound()
                .at("units")
                .map(units -> units.items("levels").size())
                .orElse(0);
        return book.sound().at("units", "tree").stream().flatMap(tree -> judge(tree, 1, levels));
    }

    private Stream<Problem> judge(Written below, int level, int levels) {
        if (below.isMapping() == (level == levels)) {
            return Stream.of(Problem.stops(
                    name(),
                    below.keyPlace(),
                    Map.of("unit", below.key(), "depth", depth(below, level), "levels", levels)));
        }
        return below.keys().values().stream().flatMap(deeper -> judge(deeper, level + 1, levels));
    }

    private static int depth(Written below, int level) {
        return below.keys().values().stream()
                .mapToInt(deeper -> depth(deeper, level + 1))
                .max()
                .orElse(level);
    }
}
