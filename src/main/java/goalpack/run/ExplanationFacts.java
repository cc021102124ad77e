package goalpack.run;

import goalpack.goal.Fact;
import goalpack.goal.FactSheet;
import goalpack.goal.MetricSpec;
import goalpack.measure.Measurement;
import goalpack.render.table.PlainNumber;
import goalpack.render.text.Wording;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** How the facts file enters a figure, in words. */
final class ExplanationFacts {
    private ExplanationFacts() {}

    /** What is divided by what, {@code 42000 / 1500}; empty for other figures. */
    static Optional<String> quotient(Explanation explained) {
        Measurement actual = explained.result().actual();
        Optional<MetricSpec> spec = explained.result().goal().spec();
        if (explained.facts().isEmpty() || spec.isEmpty() || actual.value().isEmpty()) {
            return Optional.empty();
        }
        BigFraction fact = FactSheet.sum(explained.facts());
        BigFraction tickets = BigFraction.of(BigInteger.valueOf(actual.n()));
        return switch (spec.get().metric()) {
            case COST_PER_TICKET -> Optional.of(divided(fact, tickets));
            case LOAD, OPEN_PER_HEAD -> Optional.of(divided(tickets, fact));
            case UTILISATION -> Optional.of(divided(actual.value().get().multiply(fact), fact));
            default -> Optional.empty();
        };
    }

    private static String divided(BigFraction above, BigFraction below) {
        return PlainNumber.of(Optional.of(above)) + " / " + PlainNumber.of(Optional.of(below));
    }

    /** One figure of the file with its days, its unit, where it stands, and its weight where that is not 1. */
    static String text(FactSheet.Part part, Wording wording) {
        Fact fact = part.fact();
        return wording.text(
                "explain.facts.text",
                Map.of(
                        "key", fact.key(),
                        "kind", fact.unit().isEmpty() ? "whole" : "unit",
                        "scope", fact.unit(),
                        "period", fact.period().id(),
                        "value", PlainNumber.of(Optional.of(fact.value())),
                        "weighed", part.weight().equals(BigFraction.ONE) ? 0 : 1,
                        "weight", PlainNumber.of(Optional.of(part.weight())),
                        "file", fact.file(),
                        "line", Integer.toString(fact.line())));
    }
}
