package goalpack.run;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.render.text.Quantity;
import goalpack.render.text.Wording;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** Says in the reader's language how a figure moved. */
record MovedText(GoalBook book, Wording wording) {

    /** The goal in the customer's words. */
    String goal(Restated.Moved moved) {
        return book.goal(moved.goal())
                .map(Goal::says)
                .map(says -> says.in(wording.language().code()))
                .orElse(moved.goal());
    }

    String before(Restated.Moved moved) {
        return text(moved.before());
    }

    String after(Restated.Moved moved) {
        return text(moved.after());
    }

    /** Value, target and verdict of a row of {@code figures.csv}. */
    private String text(Map<String, String> row) {
        if (row.isEmpty()) {
            return wording.text("none");
        }
        String status = row.getOrDefault("status", "").toLowerCase(Locale.ROOT).replace('_', '-');
        return "%s / %s, %s".formatted(number(row, "value"), number(row, "target"), wording.text("status." + status));
    }

    private String number(Map<String, String> row, String column) {
        String plain = row.getOrDefault(column, "");
        if (plain.isEmpty()) {
            return wording.text("none");
        }
        Quantity quantity = switch (row.getOrDefault("unit", "")) {
            case "fraction" -> Quantity.FRACTION;
            case "minutes" -> Quantity.MINUTES;
            case "count" -> Quantity.COUNT;
            default -> Quantity.PLAIN;
        };
        BigDecimal number = new BigDecimal(plain);
        BigFraction value = BigFraction.of(
                number.unscaledValue().multiply(java.math.BigInteger.TEN.pow(Math.max(0, -number.scale()))),
                java.math.BigInteger.TEN.pow(Math.max(0, number.scale())));
        return wording.numbers().value(quantity, value);
    }
}
