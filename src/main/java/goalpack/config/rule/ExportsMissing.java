package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A book that names neither exports nor event files, so that there are no tickets. */
final class ExportsMissing implements WrittenRule {
    @Override
    public String name() {
        return "exports-missing";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        boolean named = Stream.of("exports", "events")
                .anyMatch(key -> book.whole().at(key).isPresent());
        return named
                ? Stream.of()
                : Stream.of(Problem.stops(name(), book.whole().place(), Map.of()));
    }
}
