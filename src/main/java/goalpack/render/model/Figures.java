package goalpack.render.model;

import goalpack.render.text.Numbers;
import goalpack.render.text.Quantity;
import goalpack.score.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/** Writes figures for a page and keeps the list of them. */
final class Figures {
    /** Decimals of the plain numbers in the model; the same as in {@code figures.csv}. */
    private static final int DECIMALS = 10;

    private final Numbers numbers;
    private final Map<String, Figure> byId = new LinkedHashMap<>();
    private final Map<String, StatusWord> statuses = new LinkedHashMap<>();
    private final Set<String> shown = new TreeSet<>();

    Figures(Numbers numbers) {
        this.numbers = numbers;
    }

    Map<String, Object> value(String id, Quantity unit, BigFraction value, Predicate<BigFraction> faithful) {
        return kept(new Figure(id, value, unit, numbers.value(unit, value, faithful)));
    }

    Map<String, Object> value(String id, Quantity unit, BigFraction value) {
        Map<String, Object> figure = kept(new Figure(id, value, unit, numbers.value(unit, value)));
        figure.put("bare", numbers.bareValue(unit, value));
        return figure;
    }

    Map<String, Object> mark(String id, Quantity unit, BigFraction value) {
        Map<String, Object> figure = kept(new Figure(id, value, unit, numbers.mark(unit, value)));
        figure.put("bare", numbers.bare(unit, value));
        return figure;
    }

    Map<String, Object> change(String id, Quantity unit, BigFraction value) {
        Map<String, Object> figure = kept(new Figure(id, value, unit, numbers.change(unit, value)));
        figure.put("bare", numbers.bareChange(unit, value));
        return figure;
    }

    Map<String, Object> count(String id, long count) {
        BigFraction value = BigFraction.of(BigInteger.valueOf(count));
        return kept(new Figure(id, value, Quantity.COUNT, numbers.count(count)));
    }

    /** A time that is known to the minute: minutes without decimals, hours with one. */
    Map<String, Object> minutes(String id, long minutes) {
        BigFraction value = BigFraction.of(BigInteger.valueOf(minutes));
        return kept(new Figure(id, value, Quantity.MINUTES, numbers.minutes(minutes)));
    }

    /** Keeps the word of a status; gives back its id. */
    String status(String id, Status status, String word) {
        statuses.put(id, new StatusWord(id, status.name(), word));
        return id;
    }

    List<StatusWord> statuses() {
        return List.copyOf(statuses.values());
    }

    /** The ids of the figures whose text has been asked for, so far. */
    Set<String> shown() {
        return shown;
    }

    List<Figure> all() {
        return List.copyOf(byId.values());
    }

    private static BigDecimal plain(BigFraction value) {
        BigDecimal rounded =
                value.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private Map<String, Object> kept(Figure figure) {
        Figure before = byId.putIfAbsent(figure.id(), figure);
        if (before != null && !before.value().equals(figure.value())) {
            throw new IllegalStateException("two figures with the id " + figure.id());
        }
        Map<String, Object> map = new ShownFigure(() -> shown.add(figure.id()));
        map.put("id", figure.id());
        map.put("value", plain(figure.value()));
        map.put("text", figure.text());
        map.put("unit", figure.unit().word());
        return map;
    }
}
