package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A role that covers a level which the units do not have. */
final class LevelUnknown implements WrittenRule {
    private static final Set<String> ALWAYS = Set.of("all", "person");

    @Override
    public String name() {
        return "level-unknown";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        if (UnitNames.in(book).isEmpty()) {
            return Stream.of();
        }
        List<String> known = new ArrayList<>(List.of("all"));
        book.legible().at("units").ifPresent(units -> units.items("levels").forEach(level -> known.add(level.text())));
        known.add("person");
        return book.legible().at("roles").stream()
                .flatMap(roles -> roles.keys().values().stream())
                .flatMap(role -> role.at("covers").stream())
                .filter(covers -> !ALWAYS.contains(covers.text()) && !known.contains(covers.text()))
                .map(covers -> problem(covers, known));
    }

    private Problem problem(Written covers, List<String> known) {
        return Problem.stops(name(), covers.place(), Likeness.arguments(covers.text(), known));
    }
}
