package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.problem.Problem;
import goalpack.ticket.Label;
import goalpack.ticket.TicketKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A filter on a field that tickets do not have. */
final class UnknownField implements WrittenRule {
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of(TicketKey.STATUS.header()),
                    Arrays.stream(Label.values()).map(Label::header))
            .toList();

    @Override
    public String name() {
        return "unknown-field";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return Measured.in(book)
                .flatMap(measured -> measured.written().at("where").stream())
                .flatMap(where -> where.keys().values().stream())
                .filter(field -> !FIELDS.contains(field.key()))
                .map(field -> Problem.stops(name(), field.keyPlace(), Likeness.arguments(field.key(), FIELDS)));
    }
}
