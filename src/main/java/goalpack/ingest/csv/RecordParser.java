package goalpack.ingest.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Records into cells, strictly. */
public final class RecordParser {
    private final Dialect dialect;
    private final CSVFormat format;

    public RecordParser(Dialect dialect) {
        this.dialect = dialect;
        format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.delimiter())
                .setQuote(dialect.quote().orElse(null))
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The cells of each record; empty for a record that is not strict CSV after all. */
    public List<Optional<String[]>> parse(List<RawRecord> records) {
        StringBuilder joined = new StringBuilder();
        records.forEach(record -> joined.append(record.text()).append('\n'));
        List<CSVRecord> parsed = dialect.escape().isPresent() ? List.of() : strictly(joined.toString());
        List<Optional<String[]>> cells = new ArrayList<>(records.size());
        if (parsed.size() == records.size()) {
            parsed.forEach(record -> cells.add(Optional.of(record.values())));
        } else {
            records.forEach(record -> cells.add(parse(record.text())));
        }
        return cells;
    }

    /** The cells of one record; empty when it is not strict CSV. */
    public Optional<String[]> parse(String record) {
        if (dialect.escape().isPresent()) {
            return Optional.of(Cells.of(record, dialect));
        }
        List<CSVRecord> parsed = strictly(record);
        return parsed.size() == 1 ? Optional.of(parsed.getFirst().values()) : Optional.empty();
    }

    private List<CSVRecord> strictly(String text) {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException notStrict) {
            return List.of();
        }
    }
}
