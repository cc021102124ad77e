package goalpack.pack;

import goalpack.goal.Action;
import goalpack.period.Period;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import java.time.LocalDate;
import java.util.List;

/** An action that was agreed before and what became of it: the page begins with them. */
public record AgreedBefore(GoalResult goal, Action action) {

    /** What was agreed by the end of the period and not done before it began, in the order of the goals. */
    static List<AgreedBefore> of(Scorecard card, Period period) {
        return card.goals().stream()
                .flatMap(result -> result.goal().actions().stream()
                        .filter(action -> stands(action, period))
                        .map(action -> new AgreedBefore(result, action)))
                .toList();
    }

    private static boolean stands(Action action, Period period) {
        LocalDate last = period.lastDay();
        boolean agreed = action.agreed().map(day -> !day.isAfter(last)).orElse(true);
        boolean told = action.done().map(day -> day.isBefore(period.start())).orElse(false);
        return agreed && !told;
    }
}
