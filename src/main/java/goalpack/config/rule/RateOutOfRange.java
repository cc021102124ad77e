package goalpack.config.rule;

import goalpack.config.bind.Mark;
import goalpack.config.bind.WrittenBook;
import goalpack.goal.GoalKind;
import goalpack.goal.MetricKind;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** A rate, share or weight that is below 0 or above 1, such as a bare 85. */
final class RateOutOfRange implements WrittenRule {
    /** The highest score there is. */
    private static final BigFraction HIGHEST_SCORE = BigFraction.of(6, 5);

    @Override
    public String name() {
        return "rate-out-of-range";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        Stream<Measured.Value> rates = Measured.in(book)
                .filter(measured -> measured.metric()
                        .filter(metric -> metric.kind() == MetricKind.RATE)
                        .isPresent())
                .flatMap(measured -> measured.marks().stream())
                .filter(value -> value.mark().fits(MetricKind.RATE));
        Stream<Measured.Value> shares =
                book.legible().all().filter(value -> isShare(value.path())).map(Measured.Value::of);
        return Stream.concat(
                Stream.concat(rates, shares)
                        .filter(value -> exceeds(value.mark(), BigFraction.ONE))
                        .map(this::problem),
                scores(book));
    }

    private Stream<Problem> scores(WrittenBook book) {
        return Measured.in(book)
                .filter(measured -> measured.written()
                        .text("kind")
                        .filter(GoalKind.SCORE.word()::equals)
                        .isPresent())
                .flatMap(measured -> measured.marks().stream())
                .filter(value -> exceeds(value.mark(), HIGHEST_SCORE))
                .map(this::problem);
    }

    private static boolean isShare(String path) {
        return path.matches("goals\\.[^.]+(\\.revisions\\[\\d+])?\\.weight")
                || path.matches("partners\\..+\\.goal\\.target")
                || path.matches("rejects(\\.reasons\\..+)?\\.share")
                || path.equals("gate.band");
    }

    private static boolean exceeds(Mark mark, BigFraction most) {
        return mark.value().signum() < 0 || mark.value().compareTo(most) > 0;
    }

    private Problem problem(Measured.Value value) {
        boolean percentage = value.mark().unit() == Mark.Unit.PLAIN
                && !exceeds(new Mark(Mark.Unit.PERCENT, value.mark().value().divide(100)), BigFraction.ONE);
        String found = value.written().text();
        return Problem.stops(
                name(),
                value.written().place(),
                Map.of(
                        "key",
                        value.written().key(),
                        "found",
                        found,
                        "similar",
                        percentage ? 1 : 0,
                        "meant",
                        percentage ? found + "%" : ""));
    }
}
