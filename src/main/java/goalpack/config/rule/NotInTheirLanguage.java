package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.goal.Texts;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A goal whose words or reason somebody it binds cannot read in their language; a plain text is in the book's. */
final class NotInTheirLanguage implements GoalRule {
    @Override
    public String name() {
        return "not-in-their-language";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        Set<String> spoken = draft.book().people().stream()
                .filter(person ->
                        person.role().equals(goal.role()) && !person.language().isEmpty())
                .map(person -> person.language())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> says = lacking(goal.says(), spoken, draft.book().language());
        Set<String> because = lacking(goal.because(), spoken, draft.book().language());
        Set<String> both = new TreeSet<>(says);
        both.addAll(because);
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.mend(
                        name(),
                        draft.place(goal, says.isEmpty() ? "because" : "says"),
                        Map.of(
                                "goal",
                                goal.id(),
                                "role",
                                goal.role(),
                                "key",
                                says.isEmpty() ? "because" : because.isEmpty() ? "says" : "both",
                                "languages",
                                String.join(", ", both))));
    }

    /** The languages that the text is not in; a text that is not there lacks none. */
    private static Set<String> lacking(Texts text, Set<String> spoken, String usual) {
        if (text.isEmpty()) {
            return Set.of();
        }
        Set<String> lacking = new TreeSet<>(spoken);
        lacking.removeAll(text.byLanguage().keySet());
        if (text.byLanguage().containsKey("")) {
            lacking.remove(usual);
        }
        return lacking;
    }
}
