package goalpack.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks at all date columns of a file to tell day from month, column by column.
 *
 * <p>A number above twelve tells. A column that holds none is read like the other columns of the file, where those agree
 * among themselves: one program wrote them. Where nothing tells, the day is assumed first, and a question goes out.
 */
final class DateSurvey {
    private static final int MONTHS = 12;
    private static final int EXAMPLES = 2;

    private final Map<Integer, Column> columns = new TreeMap<>();

    /** What a column showed. */
    private static final class Column {
        private Optional<Example> dayFirst = Optional.empty();
        private Optional<Example> monthFirst = Optional.empty();
        private final List<Example> open = new ArrayList<>();

        private Optional<DateOrder> shown() {
            if (dayFirst.isPresent() == monthFirst.isPresent()) {
                return Optional.empty();
            }
            return Optional.of(dayFirst.isPresent() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        }

        private boolean isContradictory() {
            return dayFirst.isPresent() && monthFirst.isPresent();
        }

        private List<Example> examples() {
            return isContradictory()
                    ? Stream.concat(dayFirst.stream(), monthFirst.stream()).toList()
                    : List.copyOf(open);
        }
    }

    /** A stamp of a column. */
    record Example(int line, String text) {}

    /** Why the order of a column is what it is. */
    enum Ground {
        SHOWN,
        LIKE_THE_OTHERS,
        /** Other files of the source show it. */
        LIKE_ITS_SIBLINGS,
        /** No number above twelve stands anywhere. */
        ASSUMED,
        /** Numbers above twelve stand in both places. */
        CONTRADICTORY
    }

    /**
     * The order found for a column.
     *
     * @param examples of a contradiction one of each kind, day first; else at most two that can be read either way
     */
    record Found(DateOrder order, Ground ground, List<Example> examples) {
        Found {
            examples = List.copyOf(examples);
        }

        boolean isQuestion() {
            return ground == Ground.CONTRADICTORY || isOpen();
        }

        /** Whether it is only assumed, and another order would make another day of some stamp. */
        boolean isOpen() {
            return ground == Ground.ASSUMED && !examples.isEmpty();
        }
    }

    DateSurvey(Set<Integer> places) {
        places.forEach(place -> columns.put(place, new Column()));
    }

    void look(String[] cells, int line) {
        columns.forEach((place, column) -> {
            String text = cells[place].strip();
            WrittenStamp.read(text)
                    .filter(WrittenStamp::isOpen)
                    .ifPresent(written -> look(written, column, new Example(line, text)));
        });
    }

    private static void look(WrittenStamp written, Column column, Example example) {
        if (column.dayFirst.isEmpty() && written.first() > MONTHS && written.second() <= MONTHS) {
            column.dayFirst = Optional.of(example);
        }
        if (column.monthFirst.isEmpty() && written.second() > MONTHS && written.first() <= MONTHS) {
            column.monthFirst = Optional.of(example);
        }
        boolean either = written.first() <= MONTHS && written.second() <= MONTHS && written.first() != written.second();
        if (either && column.open.size() < EXAMPLES) {
            column.open.add(example);
        }
    }

    /** The order of each column by its place. */
    Map<Integer, Found> orders() {
        Set<DateOrder> all = new TreeSet<>();
        columns.values().forEach(column -> column.shown().ifPresent(all::add));
        boolean contradictory = columns.values().stream().anyMatch(Column::isContradictory);
        Optional<DateOrder> common =
                all.size() == 1 && !contradictory ? all.stream().findFirst() : Optional.empty();
        Map<Integer, Found> orders = new TreeMap<>();
        columns.forEach((place, column) -> orders.put(place, found(column, common)));
        return orders;
    }

    private static Found found(Column column, Optional<DateOrder> common) {
        if (column.isContradictory()) {
            return new Found(DateOrder.DAY_FIRST, Ground.CONTRADICTORY, column.examples());
        }
        return column.shown()
                .map(order -> new Found(order, Ground.SHOWN, column.examples()))
                .or(() -> common.map(order -> new Found(order, Ground.LIKE_THE_OTHERS, column.examples())))
                .orElseGet(() -> new Found(DateOrder.DAY_FIRST, Ground.ASSUMED, column.examples()));
    }
}
