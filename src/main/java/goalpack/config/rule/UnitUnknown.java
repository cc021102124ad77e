package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.stream.Stream;

/** A unit that is not in the tree, named by a goal's targets or by the units' calendars. */
final class UnitUnknown implements WrittenRule {
    @Override
    public String name() {
        return "unit-unknown";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        Stream<Written> targets =
                book.legibleGoals().values().stream().flatMap(goal -> goal.written().at("targets").stream());
        return UnitNames.in(book).stream()
                .flatMap(known -> Stream.concat(book.legible().at("units", "calendars").stream(), targets)
                        .flatMap(units -> units.keys().values().stream())
                        .filter(unit -> !unit.key().equals("default") && !known.contains(unit.key()))
                        .map(unit -> Problem.stops(name(), unit.keyPlace(), Likeness.arguments(unit.key(), known))));
    }
}
