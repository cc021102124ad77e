package goalpack.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The people of the sample, in every way its files spell them. */
final class Assignees {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String NOBODY = "No Agent";

    private Assignees() {}

    /** Names, other names and addresses of those who answer tickets; without who holds a role that has goals. */
    static NavigableSet<String> spelled(Path sample) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        NavigableSet<String> printedOnPurpose = new TreeSet<>(List.of("", NOBODY));
        for (CSVRecord person : read(Files.newBufferedReader(sample.resolve("people.csv")))) {
            boolean isRep = person.get("role").equals("rep");
            (isRep ? names : printedOnPurpose)
                    .addAll(List.of(person.get("name"), person.get("email"), person.get("aliases")));
        }
        try (Stream<Path> exports = Files.list(sample.resolve("exports"))) {
            for (Path export : exports.toList()) {
                read(unzipped(export)).forEach(row -> names.add(assignee(row)));
            }
        }
        names.removeAll(printedOnPurpose);
        return names;
    }

    private static String assignee(CSVRecord row) {
        return row.isMapped("Assignee") ? row.get("Assignee") : row.get("Agent");
    }

    private static BufferedReader unzipped(Path export) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(export)), StandardCharsets.UTF_8));
    }

    private static List<CSVRecord> read(BufferedReader reader) {
        try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
