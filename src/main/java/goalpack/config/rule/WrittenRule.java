package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.problem.Problem;
import java.util.stream.Stream;

/** A rule about a book as written, judged before anything is made of it; only sound parts are judged. */
interface WrittenRule {
    /** The name that problems and messages carry. */
    String name();

    Stream<Problem> judge(WrittenBook book);
}
