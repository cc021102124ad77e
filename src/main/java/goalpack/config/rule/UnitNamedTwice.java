package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two units of the same name, so that nobody can say which is meant. */
final class UnitNamedTwice implements WrittenRule {
    @Override
    public String name() {
        return "unit-named-twice";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        Map<String, Place> first = new HashMap<>();
        List<Written> again = UnitNames.all(book)
                .filter(unit -> first.putIfAbsent(UnitNames.name(unit), unit.keyPlace()) != null)
                .toList();
        return again.stream()
                .map(unit -> Problem.stops(
                        name(),
                        unit.keyPlace(),
                        Map.of(
                                "unit", UnitNames.name(unit),
                                "first",
                                        first.getOrDefault(UnitNames.name(unit), Place.NONE)
                                                .line())));
    }
}
