package goalpack.pack;

import goalpack.advise.Signs;
import goalpack.goal.GoalBook;
import goalpack.goal.Role;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.score.GoalResult;
import java.util.List;

/** What is worth a look in the tickets of goals; nothing is looked for in one person's tickets. */
record SeenSigns(GoalBook book, Ledgers ledgers) {

    List<SeenSign> of(List<GoalResult> results, Period period) {
        Signs signs = new Signs(ledgers, new Periods(book.fiscalYear()));
        return results.stream()
                .filter(result -> !isOfOnePerson(result))
                .flatMap(result -> signs.of(result, period).stream().map(sign -> new SeenSign(result, sign)))
                .toList();
    }

    private boolean isOfOnePerson(GoalResult result) {
        return book.role(result.goal().role())
                .filter(role -> role.covers() instanceof Role.Coverage.Personal)
                .isPresent();
    }
}
