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

    /**
     * One of the figures that another is put together from.
     *
     * @param weight what it is multiplied by: 1 of what adds up; of a mean its share is the weight of all weights
     */
    public record Part(Fact fact, BigFraction weight) {
        BigFraction product() {
            return fact.value().multiply(weight);
        }
    }

    /** Of what adds up over days and units, such as money and hours; empty where any is missing. */
    public Optional<List<Part>> total(String key, Scope scope, Period period, Units units) {
        return tiles(key, scope, period)
                .map(FactSheet::whole)
                .or(() -> below(scope, units, unit -> total(key, unit, period, units)));
    }

    /** Of what adds up over units only, such as heads: as it was on the period's last day; empty where any is missing. */
    public Optional<List<Part>> last(String key, Scope scope, Period period, Units units) {
        LocalDate day = period.lastDay();
        return of(key, scope)
                .filter(fact -> !day.isBefore(fact.period().start())
                        && day.isBefore(fact.period().end()))
                .min(Comparator.comparingLong(fact -> fact.period().days()))
                .map(fact -> whole(List.of(fact)))
                .or(() -> below(scope, units, unit -> last(key, unit, period, units)));
    }

    /**
     * Of what does not add up, such as another department's rate: as given for exactly these days, else its parts with
     * their weights; empty where any is missing, or all weights are nothing.
     *
     * @param weight the key of what weighs the parts; without it there is no mean
     */
    public Optional<List<Part>> mean(String key, Optional<String> weight, Scope scope, Period period, Units units) {
        Optional<List<Fact>> days = tiles(key, scope, period);
        if (days.isPresent() && days.get().size() == 1) {
            return days.map(FactSheet::whole);
        }
        if (weight.isEmpty()) {
            return Optional.empty();
        }
        String by = weight.get();
        Optional<List<Part>> parts = days.isPresent()
                ? all(days.get().stream()
                        .map(day -> scaled(Optional.of(whole(List.of(day))), total(by, scope, day.period(), units)))
                        .toList())
                : below(
                        scope,
                        units,
                        unit -> scaled(mean(key, weight, unit, period, units), total(by, unit, period, units)));
        return parts.filter(some -> weight(some).signum() != 0);
    }

    /** What adds up, added up. */
    public static BigFraction sum(List<Part> parts) {
        return parts.stream().map(Part::product).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** What does not add up, as the mean by weight. */
    public static BigFraction mean(List<Part> parts) {
        return sum(parts).divide(weight(parts));
    }

    private static BigFraction weight(List<Part> parts) {
        return parts.stream().map(Part::weight).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static List<Part> whole(List<Fact> facts) {
        return facts.stream().map(fact -> new Part(fact, BigFraction.ONE)).toList();
    }

    /** The parts of a mean, so that their weights come to what weighs it in a wider one. */
    private static Optional<List<Part>> scaled(Optional<List<Part>> parts, Optional<List<Part>> weights) {
        return parts.flatMap(some -> weights.map(by -> {
            BigFraction factor = sum(by).divide(weight(some));
            return some.stream()
                    .map(part -> new Part(part.fact(), part.weight().multiply(factor)))
                    .toList();
        }));
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

    private static Optional<List<Part>> below(Scope scope, Units units, Function<Scope, Optional<List<Part>>> parts) {
        return all(units.below(scope).stream().map(parts).toList());
    }

    /** All of them; empty where there are none, or one is missing. */
    private static Optional<List<Part>> all(List<Optional<List<Part>>> parts) {
        return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(parts.stream()
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .toList());
    }
}
