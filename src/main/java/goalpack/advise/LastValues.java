package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.MetricUnit;
import goalpack.goal.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** What the last six periods came to, and the target, as the goal book would write them. */
record LastValues(Goal goal, Map<Scope, Six> of) {
    private static final BigFraction HUNDRED = BigFraction.of(100);
    private static final BigFraction TWO_HOURS = BigFraction.of(120);

    /** What a problem says of them: the lowest and the highest value, and the target or targets, of all units together. */
    Map<String, Object> arguments(Map<String, Object> more) {
        List<BigFraction> values = of.values().stream()
                .flatMap(six -> six.values().stream())
                .sorted()
                .toList();
        List<BigFraction> targets =
                of.values().stream().map(Six::target).sorted().distinct().toList();
        List<Scope> units = List.copyOf(of.keySet());
        String target = targets.size() == 1
                ? text(targets.getFirst())
                : text(targets.getFirst()) + "–" + text(targets.getLast());
        Map<String, Object> arguments = new HashMap<>(more);
        arguments.put("goal", goal.id());
        arguments.put("units", Where.names(units));
        arguments.put("where", Where.kind(units));
        arguments.put("periods", Six.PERIODS);
        arguments.put("every", goal.every().word());
        arguments.put("low", text(values.getFirst()));
        arguments.put("high", text(values.getLast()));
        arguments.put("target", target);
        return arguments;
    }

    private String text(BigFraction value) {
        MetricUnit unit = goal.spec().orElseThrow().metric().unit();
        return switch (unit) {
            case SHARE -> rounded(value.multiply(HUNDRED)) + "%";
            case TIME -> value.compareTo(TWO_HOURS) < 0 ? rounded(value) + "m" : rounded(value.divide(60)) + "h";
            case TICKETS, NUMBER -> rounded(value);
        };
    }

    private static String rounded(BigFraction value) {
        BigDecimal rounded = value.bigDecimalValue(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }
}
