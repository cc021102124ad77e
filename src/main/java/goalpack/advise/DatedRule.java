package goalpack.advise;

import goalpack.goal.GoalBook;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A rule about what a book says, as of a day. */
interface DatedRule {
    /** The name that problems and messages carry. */
    String name();

    Stream<Problem> judge(GoalBook book, LocalDate day);
}
