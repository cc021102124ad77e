package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.problem.Problem;
import java.util.stream.Stream;

/** Waits for a partner that the book does not hold. */
final class PartnerUnknown implements WrittenRule {
    @Override
    public String name() {
        return "partner-unknown";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return book.names("partners").stream()
                .flatMap(known -> Measured.in(book)
                        .flatMap(measured -> measured.written().at("with", "partner").stream())
                        .filter(partner -> !known.contains(partner.text()))
                        .map(partner ->
                                Problem.stops(name(), partner.place(), Likeness.arguments(partner.text(), known))));
    }
}
