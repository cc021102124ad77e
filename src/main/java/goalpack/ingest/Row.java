package goalpack.ingest;

import goalpack.ingest.Noted.Example;
import goalpack.ingest.Noted.Finding;
import goalpack.ingest.Reject.Fault;
import goalpack.ingest.Reject.Reason;
import goalpack.ticket.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The cells of one row by canonical column, collecting what they show and what is wrong with them. */
final class Row {
    private final String[] cells;
    private final int line;
    private final Layout layout;
    private final Set<String> nulls;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Column> filled = new ArrayList<>();
    private final Map<Column, String> unknown = new HashMap<>();
    private final Map<Finding, Example> findings = new EnumMap<>(Finding.class);

    Row(String[] cells, int line, Layout layout, Set<String> nulls) {
        this.cells = cells;
        this.line = line;
        this.layout = layout;
        this.nulls = nulls;
    }

    List<Fault> faults() {
        return faults;
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

    /** The text of a column; empty where the file lacks it or says nothing. */
    String text(Column column) {
        OptionalInt place = layout.place(column);
        return place.isPresent() ? text(place.getAsInt()) : "";
    }

    String text(int place) {
        return place < cells.length ? CellText.of(cells[place], nulls) : "";
    }

    void fault(Reason reason, Column column) {
        faults.add(new Fault(reason, layout.headerOf(column)));
    }

    void fault(Reason reason, int place) {
        faults.add(new Fault(reason, layout.header().name(place)));
    }
}
