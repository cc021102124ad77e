package goalpack.advise;

import goalpack.goal.GoalBook;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is judged about a goal book as of a day, and from its tickets. */
public final class Advice {
    private static final List<DatedRule> BY_DAY = List.of(new NotAgreed(), new ReviewOverdue(), new MilestoneOverdue());

    private static final List<FigureRule> BY_FIGURES = List.of(
            // Specific.
            new UnknownValue(),
            new TicketsCountedTwice(),
            // Measurable.
            new ColumnMissing(),
            new TooFewTickets(),
            // Attainable.
            new TargetTooEasy(),
            new TargetOutOfReach(),
            new MoreHoursThanThereAre(),
            // Owned.
            new MissWithoutAction(),
            // Fair.
            new UnitTooSmall());

    private Advice() {}

    /** The problems of what the book says, as of the day; their places are paths within the book. */
    public static List<Problem> judge(GoalBook book, LocalDate day) {
        return BY_DAY.stream().flatMap(rule -> rule.judge(book, day)).toList();
    }

    /** The same, with the problems of the book held against its tickets. */
    public static List<Problem> judge(GoalBook book, Experience experience) {
        return Stream.concat(
                        judge(book, experience.asOf()).stream(),
                        BY_FIGURES.stream().flatMap(rule -> rule.judge(experience)))
                .toList();
    }

    /** The names of the rules that need a day only. */
    public static List<String> namesByDay() {
        return BY_DAY.stream().map(DatedRule::name).toList();
    }

    /** The names of the rules that need tickets. */
    public static List<String> namesByFigures() {
        return BY_FIGURES.stream().map(FigureRule::name).toList();
    }
}
