package goalpack.config.rule;

import goalpack.problem.Problem;
import java.util.stream.Stream;

/** A rule about what a book says when all its defaults are in place. */
interface AgreedRule {
    /** The name that problems and messages carry. */
    String name();

    Stream<Problem> judge(Draft draft);
}
