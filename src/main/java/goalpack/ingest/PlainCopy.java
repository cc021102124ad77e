package goalpack.ingest;

import goalpack.ingest.csv.Encoding;
import goalpack.ingest.csv.FileState;
import goalpack.ingest.csv.Limits;
import goalpack.ingest.csv.OpenExport;
import goalpack.ingest.csv.OpenText;
import goalpack.ingest.csv.Overrides;
import goalpack.ingest.csv.RawRecord;
import goalpack.ingest.csv.RawRecord.Shape;
import goalpack.ingest.csv.Refused;
import goalpack.ingest.csv.Repair;
import goalpack.ingest.csv.Table;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** A file's records as they are read, whatever they mean, handed on row by row. */
public final class PlainCopy {
    private final Path file;
    private final String name;
    private final Overrides overrides;

    private PlainCopy(Path file, String name, Overrides overrides) {
        this.file = file;
        this.name = name;
        this.overrides = overrides;
    }

    /**
     * What came of the records of a file.
     *
     * @param records the header not counted
     * @param rejects handed on as well as they could be split, but those of a second table
     */
    public record Counted(int records, List<Reject> rejects, List<Repair> repairs) {
        static final Counted NOTHING = new Counted(0, List.of(), List.of());

        public Counted {
            rejects = List.copyOf(rejects);
            repairs = List.copyOf(repairs);
        }
    }

    /**
     * Hands on the header, then the rows in the order of the file; of an empty file nothing.
     *
     * <p>Rows are handed on only once the whole file was seen to be readable as text in the encoding.
     *
     * @param name what the file is called in problems
     */
    public static Checked<Counted> read(Path file, String name, Overrides overrides, Consumer<List<String>> rows) {
        return readByLine(file, name, overrides, (line, cells) -> rows.accept(cells));
    }

    /** Takes the rows of a file. */
    @FunctionalInterface
    interface Rows {
        /**
         * One after the other, the header first.
         *
         * @param line the first of the row, from 1; 0 of the header
         */
        void row(int line, List<String> cells);
    }

    /** The same, each row with its line. */
    static Checked<Counted> readByLine(Path file, String name, Overrides overrides, Rows rows) {
        Place place = Place.file(name);
        try {
            return Checked.of(new PlainCopy(file, name, overrides).read(rows));
        } catch (Refused refused) {
            return Checked.refused(List.of(NotTickets.told(refused.problem(), file)));
        } catch (ZipException | EOFException damaged) {
            return Checked.refused(List.of(Problem.stops("export-damaged", place, Map.of("file", name))));
        } catch (IOException unreadable) {
            return Checked.refused(List.of(Problem.stops(
                    "export-unreadable", place, Map.of("file", name, "cause", FileSearch.cause(unreadable)))));
        }
    }

    private Counted read(Rows rows) throws IOException {
        FileState before = FileState.of(file);
        if (before.size() == 0) {
            return Counted.NOTHING;
        }
        Encoding encoding = encoding();
        try (OpenExport open = open()) {
            Counted counted = copy(open, encoding, rows);
            open.finish();
            if (!FileState.of(file).equals(before)) {
                throw Refused.because("export-changed", name, Map.of());
            }
            return counted;
        }
    }

    private OpenExport open() throws IOException {
        OpenExport.Wanted wanted = overrides.sayItIsATable() ? OpenExport.Wanted.ANY_TEXT : OpenExport.Wanted.TABLE;
        return OpenExport.open(file, name, wanted, Limits.DEFAULT, bytes -> {});
    }

    /** The encoding in which every byte is a character. */
    private Encoding encoding() throws IOException {
        Encoding seeming;
        try (OpenExport open = open()) {
            seeming = open.encoding(overrides);
            try {
                open.text(seeming).reader().transferTo(Writer.nullWriter());
                return seeming;
            } catch (CharacterCodingException other) {
                return otherThan(seeming);
            }
        }
    }

    private Encoding otherThan(Encoding seeming) throws IOException {
        try (OpenExport open = open()) {
            return open.otherThan(seeming);
        }
    }

    private Counted copy(OpenExport open, Encoding encoding, Rows rows) throws IOException {
        Optional<Table> found = table(open.text(encoding));
        if (found.isEmpty()) {
            return Counted.NOTHING;
        }
        Table table = found.get();
        Ledger ledger = new Ledger(name);
        table.mended().forEach(ledger::repairHead);
        if (!table.header().isEmpty()) {
            rows.row(0, table.header());
        }
        new RowReader(table, 0, (record, cells) -> isBroken(record, table), Limits.DEFAULT, ledger)
                .readAll(new Copying(table, rows));
        return new Counted(ledger.records(), ledger.rejects(), ledger.repairs());
    }

    private Optional<Table> table(OpenText text) throws IOException {
        return Table.of(text, overrides, Table.Width.AS_MOST_ROWS, Limits.DEFAULT);
    }

    private static boolean isBroken(RawRecord record, Table table) {
        return record.shape() != Shape.CLEAN || record.cells() != table.width();
    }

    private record Copying(Table table, Rows rows) implements RowReader.Sink {
        @Override
        public boolean row(RawRecord raw, int record, String[] cells) {
            rows.row(raw.firstLine(), List.of(cells));
            return true;
        }

        @Override
        public void rejected(RawRecord raw) {
            rows.row(raw.firstLine(), List.of(table.bestSplit(raw)));
        }

        @Override
        public void blank(String[] cells) {
            rows.row(0, List.of(cells));
        }
    }
}
