package goalpack.ingest;

import goalpack.ingest.Reject.Fault;
import goalpack.ingest.Reject.Reason;
import goalpack.ticket.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The cells of one row by canonical column, collecting what is wrong with them. */
final class Row {
    private final String[] cells;
    private final int line;
    private final Layout layout;
    private final Set<String> nulls;
    private final List<Fault> faults = new ArrayList<>();

    Row(String[] cells, int line, Layout layout, Set<String> nulls) {
        this.cells = cells;
        this.line = line;
        this.layout = layout;
        this.nulls = nulls;
    }

    int line() {
        return line;
    }

    Layout layout() {
        return layout;
    }

    List<Fault> faults() {
        return faults;
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
