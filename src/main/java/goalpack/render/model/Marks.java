package goalpack.render.model;

import goalpack.goal.Band;
import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.render.text.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** The marks that a value is judged by, and whether a rounded value still stands on the same side of each. */
record Marks(Goal goal, Ladder ladder, Quantity unit) {

    /** Whether the rounded value reaches exactly the marks that the exact one reaches. */
    boolean isFaithful(BigFraction exact, BigFraction rounded) {
        return judging().stream().allMatch(mark -> reaches(exact, mark) == reaches(rounded, mark));
    }

    private List<BigFraction> judging() {
        Stream<BigFraction> band = goal.band().stream().flatMap(range -> Stream.of(range.low(), range.high()));
        Stream<BigFraction> marks = Stream.of(ladder.floor(), ladder.threshold(), ladder.target(), ladder.stretch())
                .flatMap(Optional::stream);
        return Stream.concat(band, marks).toList();
    }

    private boolean reaches(BigFraction value, BigFraction mark) {
        if (goal.direction() == Direction.LOWER) {
            return value.compareTo(mark) <= 0;
        }
        boolean isUpperEnd = goal.band().map(Band::high).filter(mark::equals).isPresent();
        return isUpperEnd ? value.compareTo(mark) <= 0 : value.compareTo(mark) >= 0;
    }

    /** The marks as figures, only those there are. */
    Map<String, Object> model(String id, Figures figures) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "baseline", ladder.baseline(), id, figures);
        put(map, "floor", ladder.floor(), id, figures);
        put(map, "threshold", ladder.threshold(), id, figures);
        put(map, "target", ladder.target(), id, figures);
        put(map, "stretch", ladder.stretch(), id, figures);
        goal.band().ifPresent(band -> {
            put(map, "low", Optional.of(band.low()), id, figures);
            put(map, "high", Optional.of(band.high()), id, figures);
        });
        return map;
    }

    private void put(Map<String, Object> map, String name, Optional<BigFraction> mark, String id, Figures figures) {
        mark.ifPresent(value -> map.put(name, figures.mark(id + name, unit, value)));
    }
}
