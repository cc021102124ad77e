package goalpack.ingest;

import goalpack.ticket.Survey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads what was said on a scale: effort from 1 to 7, recommendation from 0 to 10, a review's criteria. */
final class Scores {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d{1,4})?");
    private static final Pattern CRITERION = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*:\\s*(.*)");

    private static final Pattern UNSAID = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?\\s*:");

    private Scores() {}

    /** Exact; empty when it is no such thing or lies outside its scale. */
    static Optional<BigFraction> read(Survey survey, String text) {
        return switch (survey) {
            case CSAT -> Optional.empty();
            case CES -> within(number(text), 1, 7);
            case NPS -> within(number(text), 0, 10);
            case QA_SCORE -> text.contains(":") ? criteria(text) : share(text);
        };
    }

    /** Whether it is a review none of whose criteria applied, such as {@code 30:;70:}. */
    static boolean appliesNowhere(Survey survey, String text) {
        return survey == Survey.QA_SCORE
                && Stream.of(text.split(";", -1))
                        .allMatch(part ->
                                part.isBlank() || UNSAID.matcher(part.strip()).matches());
    }

    /** The weighted mean of criteria written {@code 30:1;30:;40:0.5}; one without a score does not apply. */
    private static Optional<BigFraction> criteria(String text) {
        BigFraction weights = BigFraction.ZERO;
        BigFraction sum = BigFraction.ZERO;
        for (String part : text.split(";", -1)) {
            if (part.isBlank()) {
                continue;
            }
            Matcher criterion = CRITERION.matcher(part.strip());
            if (!criterion.matches()) {
                return Optional.empty();
            }
            String said = criterion.group(2).strip();
            if (!said.isEmpty()) {
                Optional<BigFraction> score = share(said);
                if (score.isEmpty()) {
                    return Optional.empty();
                }
                BigFraction weight = number(criterion.group(1)).orElseThrow();
                weights = weights.add(weight);
                sum = sum.add(weight.multiply(score.get()));
            }
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weights));
    }

    /** A number from 0 to 1, or a percentage. */
    private static Optional<BigFraction> share(String text) {
        String bare = text.strip();
        return bare.endsWith("%")
                ? within(number(bare.substring(0, bare.length() - 1)).map(percent -> percent.divide(100)), 0, 1)
                : within(number(bare), 0, 1);
    }

    private static Optional<BigFraction> within(Optional<BigFraction> value, int low, int high) {
        return value.filter(
                number -> number.compareTo(BigFraction.of(low)) >= 0 && number.compareTo(BigFraction.of(high)) <= 0);
    }

    private static Optional<BigFraction> number(String text) {
        String bare = text.strip();
        if (!NUMBER.matcher(bare).matches()) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(bare.replace(',', '.'));
        return Optional.of(BigFraction.of(exact.unscaledValue(), BigInteger.TEN.pow(Math.max(0, exact.scale()))));
    }
}
