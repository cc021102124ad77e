package goalpack.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks at all date columns of a file to tell day from month, column by column.
 *
 * <p>A number above twelve tells. A column that holds none is read like the other columns of the file, where those agree
 * among themselves: one program wrote them. Where nothing tells, the day is assumed first, and a question goes out.
 */
final class DateSurvey {
    private static final int MONTHS = 12;

    private final Map<Integer, Column> columns = new TreeMap<>();

    /** What a column showed. */
    private static final class Column {
        private boolean dayFirst;
        private boolean monthFirst;
        private Optional<Example> open = Optional.empty();

        private Optional<DateOrder> shown() {
            if (dayFirst == monthFirst) {
                return Optional.empty();
            }
            return Optional.of(dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        }
    }

    /** The first stamp of a column that can be read either way. */
    record Example(int line, String text) {}

    /** Why the order of a column is what it is. */
    enum Ground {
        SHOWN,
        LIKE_THE_OTHERS,
        /** No number above twelve stands anywhere. */
        ASSUMED,
        /** Numbers above twelve stand in both places. */
        CONTRADICTORY
    }

    /** The order found for a column. */
    record Found(DateOrder order, Ground ground, Optional<Example> example) {
        boolean isQuestion() {
            return ground == Ground.CONTRADICTORY || (ground == Ground.ASSUMED && example.isPresent());
        }
    }

    DateSurvey(Set<Integer> places) {
        places.forEach(place -> columns.put(place, new Column()));
    }

    void look(String[] cells, int line) {
        columns.forEach((place, column) -> {
            String text = cells[place].strip();
            WrittenStamp.read(text)
                    .filter(written -> !written.yearFirst())
                    .ifPresent(written -> look(written, column, new Example(line, text)));
        });
    }

    private static void look(WrittenStamp written, Column column, Example example) {
        column.dayFirst |= written.first() > MONTHS && written.second() <= MONTHS;
        column.monthFirst |= written.second() > MONTHS && written.first() <= MONTHS;
        boolean either = written.first() <= MONTHS && written.second() <= MONTHS && written.first() != written.second();
        if (either && column.open.map(known -> example.line() < known.line()).orElse(true)) {
            column.open = Optional.of(example);
        }
    }

    /** The order of each column by its place. */
    Map<Integer, Found> orders() {
        Set<DateOrder> all = new TreeSet<>();
        columns.values().forEach(column -> column.shown().ifPresent(all::add));
        boolean contradictory = columns.values().stream().anyMatch(column -> column.dayFirst && column.monthFirst);
        Optional<DateOrder> common =
                all.size() == 1 && !contradictory ? all.stream().findFirst() : Optional.empty();
        Map<Integer, Found> orders = new TreeMap<>();
        columns.forEach((place, column) -> orders.put(place, found(column, common)));
        return orders;
    }

    private static Found found(Column column, Optional<DateOrder> common) {
        if (column.dayFirst && column.monthFirst) {
            return new Found(DateOrder.DAY_FIRST, Ground.CONTRADICTORY, column.open);
        }
        return column.shown()
                .map(order -> new Found(order, Ground.SHOWN, column.open))
                .or(() -> common.map(order -> new Found(order, Ground.LIKE_THE_OTHERS, column.open)))
                .orElseGet(() -> new Found(DateOrder.DAY_FIRST, Ground.ASSUMED, column.open));
    }
}
