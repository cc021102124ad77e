package goalpack.ingest;

import goalpack.ticket.Column;
import goalpack.ticket.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one file is read, with values as they stand in it: they may name people.
 *
 * @param evidence how well the profile is known
 * @param telling how many of the profile's telling headers the file has
 * @param ofTelling how many the profile names
 * @param quote what encloses cells; empty for nothing
 * @param escape what stands before a quote within a cell; empty where quotes are doubled
 * @param mapped canonical columns with the header that feeds them, by place
 * @param unmapped headers that feed nothing, by place
 * @param orders how day and month were told apart in columns where it was asked
 * @param zoneless the first stamp without a zone that nobody names; empty when there is none
 */
public record Inspected(
        String file,
        Profile.Evidence evidence,
        int telling,
        int ofTelling,
        Optional<Character> quote,
        Optional<Character> escape,
        List<Mapped> mapped,
        List<Unmapped> unmapped,
        List<Order> orders,
        Optional<Cell> zoneless,
        int negativeDurations,
        RowMeaning rows) {
    public Inspected {
        mapped = List.copyOf(mapped);
        unmapped = List.copyOf(unmapped);
        orders = List.copyOf(orders);
    }

    /**
     * A canonical column that the file feeds.
     *
     * @param place of the header, from 1
     * @param rows in how many rows it says something
     * @param examples the first three different values
     */
    public record Mapped(Column column, String header, int place, int rows, List<String> examples) {
        public Mapped {
            examples = List.copyOf(examples);
        }
    }

    /** A header that feeds nothing. */
    public record Unmapped(String header, int place, List<String> examples) {
        public Unmapped {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Which comes first in a column's dates.
     *
     * @param order {@code day-first} or {@code month-first}
     * @param ground {@code shown}, {@code like-the-others}, {@code assumed} or {@code contradictory}
     */
    public record Order(String header, String order, String ground) {}

    /** A cell of the file. */
    public record Cell(int line, String header, String text) {}

    static Inspected of(FileTickets read, Samples samples) {
        Layout layout = read.layout();
        List<Mapped> mapped = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        layout.places().forEach((column, place) -> {
            used.add(place);
            mapped.add(mapped(read, samples, column, telling(layout, samples, column, place)));
            used.addAll(layout.again(column));
        });
        used.addAll(layout.otherwise().values());
        layout.elapsed().forEach((step, time) -> {
            used.add(time.place());
            if (!layout.places().containsKey(step)) {
                mapped.add(mapped(read, samples, step, time.place()));
            }
        });
        layout.otherwise().forEach((column, place) -> {
            if (!layout.places().containsKey(column)) {
                mapped.add(mapped(read, samples, column, place));
            }
        });
        mapped.sort(Comparator.comparingInt(Mapped::place)
                .thenComparing(one -> one.column().header()));
        List<Unmapped> unmapped = new ArrayList<>();
        for (int place = 0; place < layout.header().size(); place++) {
            if (!used.contains(place)) {
                unmapped.add(new Unmapped(layout.header().name(place), place + 1, samples.of(place)));
            }
        }
        return new Inspected(
                read.file().name(),
                read.recognition().profile().evidence(),
                read.recognition().found(),
                read.recognition().of(),
                read.dialect().quote(),
                read.dialect().escape(),
                mapped,
                unmapped,
                orders(read),
                zoneless(read.noted()),
                read.noted().count(Noted.Finding.NEGATIVE_DURATION),
                read.meaning());
    }

    /** The place that feeds the column: where its own says nothing, the one to look at otherwise. */
    private static int telling(Layout layout, Samples samples, Column column, int place) {
        return samples.of(place).isEmpty() ? layout.otherwise().getOrDefault(column, place) : place;
    }

    private static Mapped mapped(FileTickets read, Samples samples, Column column, int place) {
        return new Mapped(
                column,
                read.layout().header().name(place),
                place + 1,
                read.noted().filled().getOrDefault(column, 0),
                samples.of(place));
    }

    private static List<Order> orders(FileTickets read) {
        List<Order> orders = new ArrayList<>();
        for (Map.Entry<Integer, DateSurvey.Found> found : read.orders().entrySet()) {
            if (found.getValue().isQuestion() || found.getValue().ground() != DateSurvey.Ground.ASSUMED) {
                orders.add(new Order(
                        read.layout().header().name(found.getKey()),
                        word(found.getValue().order()),
                        word(found.getValue().ground())));
            }
        }
        return orders;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Cell> zoneless(Noted noted) {
        if (noted.count(Noted.Finding.ZONELESS_STAMP) == 0) {
            return Optional.empty();
        }
        Noted.Example example = noted.example(Noted.Finding.ZONELESS_STAMP);
        return Optional.of(new Cell(example.line(), example.column(), example.text()));
    }
}
