package goalpack.run;

import goalpack.goal.Fact;
import goalpack.goal.FactSheet;
import goalpack.measure.Outcome;
import goalpack.render.table.PlainNumber;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** The tickets and facts of a figure as rows of a table; no person is among the columns but by the id of whose figure it is. */
public final class ExplanationRows {
    public static final List<String> HEADER = List.of(
            "goal", "scope", "ticket", "source", "file", "line", "counts", "minutes", "marks_from", "value", "weight");

    private static final int SECONDS = 60;

    private ExplanationRows() {}

    /** Which tickets are listed. */
    public enum Which {
        COUNTED,
        LEFT_OUT
    }

    /** One row a ticket, by source and id, behind those of the facts file, whose source is their key. */
    public static List<List<String>> of(Explanation explained, Which which) {
        Stream<List<String>> facts =
                explained.facts().stream().filter(any -> which == Which.COUNTED).map(one -> row(explained, one));
        Stream<List<String>> tickets = explained.tickets().stream()
                .filter(one -> one.isCounted() == (which == Which.COUNTED))
                .map(one -> row(explained, one));
        return Stream.concat(facts, tickets).toList();
    }

    private static List<String> row(Explanation explained, FactSheet.Part part) {
        Fact fact = part.fact();
        return List.of(
                explained.result().goal().id(),
                fact.unit(),
                "",
                fact.key(),
                fact.file(),
                Integer.toString(fact.line()),
                "fact",
                "",
                fact.period().start().toString(),
                PlainNumber.of(Optional.of(fact.value())),
                PlainNumber.of(Optional.of(part.weight())));
    }

    private static List<String> row(Explanation explained, Explanation.Seen one) {
        Optional<BigFraction> minutes = one.line().seconds().isPresent()
                ? Optional.of(BigFraction.of(
                        BigInteger.valueOf(one.line().seconds().getAsLong()), BigInteger.valueOf(SECONDS)))
                : Optional.empty();
        return List.of(
                explained.result().goal().id(),
                explained.result().scope().text(),
                one.line().ticket().id().id(),
                one.line().ticket().id().source(),
                one.line().ticket().origin().file(),
                Integer.toString(one.line().ticket().origin().line()),
                word(one.line().outcome()),
                PlainNumber.of(minutes),
                one.marksFrom().toString(),
                PlainNumber.of(value(one.line().outcome())),
                "");
    }

    private static Optional<BigFraction> value(Outcome outcome) {
        return outcome instanceof Outcome.Scored scored ? Optional.of(scored.value()) : Optional.empty();
    }

    /** What a ticket counts as: hit or miss of a rate, counted, gone from what was open, scored, a duration, or the reason it is left out for. */
    static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Judged judged -> judged.side() == Outcome.Side.HIT ? "hit" : "miss";
            case Outcome.Counted counted -> "counted";
            case Outcome.Gone gone -> "gone";
            case Outcome.Scored scored -> "scored";
            case Outcome.Sampled sampled -> "duration";
            case Outcome.Excluded excluded -> excluded.reason().word();
        };
    }
}
