package goalpack.ingest;

import goalpack.ingest.Noted.Example;
import goalpack.ingest.Noted.Finding;
import goalpack.ingest.Reject.Fault;
import goalpack.ingest.Reject.Reason;
import goalpack.ingest.csv.Repair;
import goalpack.ticket.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of one row by canonical column, collecting what they show and what is wrong with them. */
final class Row {
    private final String[] cells;
    private final int line;
    private final Layout layout;
    private final Set<String> nulls;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Mended> repairs = new ArrayList<>();
    private final List<Column> filled = new ArrayList<>();
    private final Map<Column, String> unknown = new HashMap<>();
    private final Map<Finding, Example> findings = new EnumMap<>(Finding.class);

    Row(String[] cells, int line, Layout layout, Set<String> nulls) {
        this.cells = cells;
        this.line = line;
        this.layout = layout;
        this.nulls = nulls;
    }

    /** A cell that was mended, by its header. */
    record Mended(Repair.Kind kind, String header) {}

    List<Fault> faults() {
        return faults;
    }

    List<Mended> repairs() {
        return repairs;
    }

    List<Column> filled() {
        return filled;
    }

    Map<Column, String> unknown() {
        return unknown;
    }

    Map<Finding, Example> findings() {
        return findings;
    }

    /** Something was mended in a cell. */
    void repair(Repair.Kind kind, Column column) {
        repairs.add(new Mended(kind, layout.headerOf(column)));
    }

    /** The column says something. */
    void fills(Column column) {
        filled.add(column);
    }

    /** The column says a word that no vocabulary knows. */
    void unknown(Column column, String word) {
        unknown.put(column, word);
    }

    void finds(Finding finding, Column column, String text) {
        findings.putIfAbsent(finding, new Example(line, layout.headerOf(column), text));
    }

    /** The text of a column, of repeated ones the first that says something; empty where there is none. */
    String text(Column column) {
        OptionalInt place = layout.place(column);
        String text = place.isPresent() ? text(place.getAsInt()) : "";
        return !text.isEmpty() || layout.again(column).isEmpty()
                ? text
                : texts(column).stream().findFirst().orElse("");
    }

    /** What a column and those that repeat its header say, left to right. */
    List<String> texts(Column column) {
        OptionalInt place = layout.place(column);
        return place.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(place.getAsInt()), layout.again(column).stream())
                        .map(this::text)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** The text of the place to look at when the column's own says nothing that is known. */
    String otherwise(Column column) {
        OptionalInt place = layout.otherwise(column);
        return place.isPresent() ? text(place.getAsInt()) : "";
    }

    String text(int place) {
        return place < cells.length ? CellText.of(cells[place], nulls) : "";
    }

    void fault(Reason reason, Column column) {
        layout.place(column)
                .ifPresentOrElse(
                        place -> fault(reason, place), () -> faults.add(new Fault(reason, column.header(), "")));
    }

    void fault(Reason reason, int place) {
        faults.add(new Fault(reason, layout.header().name(place), place < cells.length ? cells[place].strip() : ""));
    }
}
