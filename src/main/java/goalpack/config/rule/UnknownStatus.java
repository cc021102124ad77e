package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A filter on a status that no ticket can have: filters take canonical words, which vocabularies map exports' words to. */
final class UnknownStatus implements WrittenRule {
    private static final List<String> WORDS = Arrays.stream(TicketStatus.values())
            .map(TicketStatus::word)
            .filter(word -> TicketStatus.of(word).isPresent())
            .toList();

    @Override
    public String name() {
        return "unknown-status";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return Measured.in(book)
                .flatMap(measured -> measured.written().at("where", TicketKey.STATUS.header()).stream())
                .flatMap(status -> (status.isMapping() ? status.items("not") : status.items()).stream())
                .filter(status -> TicketStatus.of(status.text()).isEmpty())
                .map(this::problem);
    }

    private Problem problem(Written status) {
        return Problem.stops(name(), status.place(), Likeness.arguments(status.text(), WORDS));
    }
}
