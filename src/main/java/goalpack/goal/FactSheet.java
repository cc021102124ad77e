package goalpack.goal;

import goalpack.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The figures of the facts file, asked for by key, part of the organisation and days.
 *
 * <p>A figure is taken as it is given for the scope; where it is not, from the scope's days put together without a gap;
 * where these are not given either, from all the units below. What is missing anywhere is missing in the whole.
 */
public record FactSheet(List<Fact> facts) {
    public static final FactSheet NONE = new FactSheet(List.of());

    /** What a column of the file's scopes says for the whole organisation, beside the empty cell. */
    public static final String WHOLE = "all";

    public FactSheet {
        facts = List.copyOf(facts);
    }

    /** Of what adds up over days and units, such as money and hours. */
    public Optional<BigFraction> total(String key, Scope scope, Period period, Units units) {
        return tiles(key, scope, period)
                .map(FactSheet::sum)
                .or(() -> below(scope, units, unit -> total(key, unit, period, units)));
    }

    /** Of what adds up over units only, such as heads: as it was on the period's last day. */
    public Optional<BigFraction> last(String key, Scope scope, Period period, Units units) {
        LocalDate day = period.lastDay();
        return of(key, scope)
                .filter(fact -> !day.isBefore(fact.period().start())
                        && day.isBefore(fact.period().end()))
                .min(Comparator.comparingLong(fact -> fact.period().days()))
                .map(Fact::value)
                .or(() -> below(scope, units, unit -> last(key, unit, period, units)));
    }

    /**
     * Of what does not add up, such as another department's rate: as given for exactly these days, else the mean of its
     * parts, weighed.
     *
     * @param weight the key of what weighs the parts; without it there is no mean
     */
    public Optional<BigFraction> mean(String key, Optional<String> weight, Scope scope, Period period, Units units) {
        Optional<List<Fact>> parts = tiles(key, scope, period);
        if (parts.isPresent() && parts.get().size() == 1) {
            return Optional.of(parts.get().getFirst().value());
        }
        if (weight.isEmpty()) {
            return Optional.empty();
        }
        Optional<Weighed> weighed = parts.isPresent()
                ? weighed(parts.get().stream()
                        .map(part ->
                                Weighed.of(Optional.of(part.value()), total(weight.get(), scope, part.period(), units)))
                        .toList())
                : weighed(units.below(scope).stream()
                        .map(unit -> Weighed.of(
                                mean(key, weight, unit, period, units), total(weight.get(), unit, period, units)))
                        .toList());
        return weighed.filter(sum -> sum.weight().signum() != 0)
                .map(sum -> sum.product().divide(sum.weight()));
    }

    /** A value times its weight, and the weight. */
    private record Weighed(BigFraction product, BigFraction weight) {
        static Optional<Weighed> of(Optional<BigFraction> value, Optional<BigFraction> weight) {
            return value.flatMap(of -> weight.map(by -> new Weighed(of.multiply(by), by)));
        }
    }

    private static Optional<Weighed> weighed(List<Optional<Weighed>> parts) {
        return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : parts.stream()
                        .flatMap(Optional::stream)
                        .reduce((one, two) -> new Weighed(
                                one.product().add(two.product()), one.weight().add(two.weight())));
    }

    private Stream<Fact> of(String key, Scope scope) {
        return facts.stream()
                .filter(fact -> fact.key().equals(key) && fact.unit().equals(scope.name()));
    }

    /** The scope's facts that together are these days, each day once; the longest from each day on. */
    private Optional<List<Fact>> tiles(String key, Scope scope, Period period) {
        List<Fact> own = of(key, scope)
                .filter(fact -> !fact.period().end().isAfter(period.end()))
                .toList();
        List<Fact> tiles = new ArrayList<>();
        LocalDate day = period.start();
        while (day.isBefore(period.end())) {
            LocalDate from = day;
            Optional<Fact> next = own.stream()
                    .filter(fact -> fact.period().start().equals(from))
                    .max(Comparator.comparingLong(fact -> fact.period().days()));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            tiles.add(next.get());
            day = next.get().period().end();
        }
        return Optional.of(tiles);
    }

    private static BigFraction sum(List<Fact> facts) {
        return facts.stream().map(Fact::value).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static Optional<BigFraction> below(Scope scope, Units units, Function<Scope, Optional<BigFraction>> value) {
        List<Optional<BigFraction>> parts =
                units.below(scope).stream().map(value).toList();
        return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : parts.stream().flatMap(Optional::stream).reduce(BigFraction::add);
    }
}
