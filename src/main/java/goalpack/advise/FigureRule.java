package goalpack.advise;

import goalpack.problem.Problem;
import java.util.stream.Stream;

/** A rule about a book held against its tickets. */
interface FigureRule {
    /** The name that problems and messages carry. */
    String name();

    Stream<Problem> judge(Experience experience);
}
