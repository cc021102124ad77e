package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A goal whose words say nothing that one could see happen: the metric's name again, or a word such as "better". */
final class VagueText implements GoalRule {
    /** In the languages of packs; the Turkish dotted capital is read without its dot. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?iu)\\b(improv\\w*|better|optimi[sz]e\\w*|mehr|besser|verbesser\\w*|améliorer|améliorons|mieux"
                    + "|iyileştir\\w*|daha iyi|bedre|forbedre\\w*)(?!\\w)",
            Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public String name() {
        return "vague-text";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        return goal.says().byLanguage().values().stream()
                .map(text -> vague(goal, text))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found ->
                        Problem.mend(name(), draft.place(goal, "says"), Map.of("goal", goal.id(), "found", found)));
    }

    /** The word, or all of a text that only repeats the metric's name. */
    private static Optional<String> vague(Goal goal, String text) {
        String plain = text.replace("İ", "i");
        boolean isName = goal.spec()
                .filter(spec -> letters(spec.metric().id()).equals(letters(plain)))
                .isPresent();
        return isName
                ? Optional.of(text.strip())
                : VAGUE.matcher(plain).results().map(MatchResult::group).findFirst();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
