package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.MetricSpec;
import goalpack.problem.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** A goal whose words name a number that it is not held against, perhaps since a revision. */
final class TextAndNumberDiffer implements GoalRule {
    /** A number by itself, not part of a name such as Q3, and not "24/7". */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,/-])\\d+(?:[.,]\\d+)?(?![\\p{L}\\d/])");

    private static final BigFraction HUNDRED = BigFraction.of(100);

    @Override
    public String name() {
        return "text-and-number-differ";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        Set<BigFraction> held = held(goal);
        return goal.says().byLanguage().values().stream()
                .flatMap(text -> strangers(text, held).stream())
                .findFirst()
                .filter(number -> goal.spec().isPresent())
                .map(number -> Problem.mend(
                        name(),
                        draft.place(goal, "says"),
                        Map.of("goal", goal.id(), "found", number, "held", told(draft, goal))));
    }

    /** Limit and target as written. */
    private static String told(Draft draft, Goal goal) {
        return Stream.concat(
                        goal.spec().flatMap(MetricSpec::limit).map(TextAndNumberDiffer::hours).stream(),
                        marks(goal).stream().map(mark -> draft.mark(goal, mark)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The text's numbers that stand for nothing agreed; of two that follow, one may be the agreed share of the other. */
    private static List<String> strangers(String text, Set<BigFraction> held) {
        List<String> numbers =
                NUMBER.matcher(text).results().map(MatchResult::group).toList();
        List<String> strangers = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            BigFraction number = value(numbers.get(i));
            boolean isPart = i + 1 < numbers.size() && isShare(number, value(numbers.get(i + 1)), held);
            boolean isWhole = i > 0 && isShare(value(numbers.get(i - 1)), number, held);
            if (!held.contains(number) && !isPart && !isWhole) {
                strangers.add(numbers.get(i));
            }
        }
        return strangers;
    }

    private static boolean isShare(BigFraction part, BigFraction whole, Set<BigFraction> held) {
        return whole.signum() > 0 && held.contains(part.divide(whole));
    }

    private static BigFraction value(String number) {
        BigDecimal decimal = new BigDecimal(number.replace(',', '.'));
        return BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Everything the goal is held against at its end, in each way to say it: a share also in percent, a time in any unit. */
    private static Set<BigFraction> held(Goal goal) {
        Set<BigFraction> held = new HashSet<>();
        goal.spec().ifPresent(spec -> {
            Stream.of(spec.limit(), spec.age(), spec.within())
                    .flatMap(Optional::stream)
                    .forEach(time -> held.addAll(times(BigFraction.of(BigInteger.valueOf(time.toMinutes())))));
            for (BigFraction mark : marks(goal)) {
                held.addAll(
                        switch (spec.metric().kind()) {
                            case RATE, RATIO -> List.of(mark, mark.multiply(HUNDRED));
                            case DISTRIBUTION -> times(mark);
                            case COUNT, SNAPSHOT, EXTERNAL -> List.of(mark);
                        });
            }
        });
        return held;
    }

    private static List<BigFraction> marks(Goal goal) {
        List<BigFraction> marks = new ArrayList<>();
        last(goal, "").target().ifPresent(marks::add);
        goal.targets().keySet().forEach(unit -> last(goal, unit).target().ifPresent(marks::add));
        goal.band().ifPresent(band -> marks.addAll(List.of(band.low(), band.high())));
        return marks;
    }

    private static Ladder last(Goal goal, String unit) {
        return goal.ladderOn(goal.until(), unit);
    }

    /** Minutes as minutes, hours and days. */
    private static List<BigFraction> times(BigFraction minutes) {
        return List.of(minutes, minutes.divide(60), minutes.divide(24 * 60));
    }

    private static String hours(Duration limit) {
        return limit.toMinutesPart() == 0 ? limit.toHours() + "h" : limit.toMinutes() + "m";
    }
}
