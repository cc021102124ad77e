package goalpack.ingest;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A small CSV file that people keep by hand: UTF-8, a header, commas or semicolons. */
public final class SmallTable {
    private SmallTable() {}

    /**
     * Its rows, a map from header to trimmed cell for each.
     *
     * @return else {@code file-not-found}, {@code file-unreadable}, {@code file-not-utf-8} or {@code table-malformed}
     */
    public static Checked<List<Map<String, String>>> read(Path file) {
        try {
            String text = Files.readString(file);
            return Checked.of(rows(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (NoSuchFileException e) {
            return refused("file-not-found", file, "");
        } catch (CharacterCodingException e) {
            return refused("file-not-utf-8", file, "");
        } catch (IOException | IllegalArgumentException e) {
            return refused(
                    e instanceof IOException ? "file-unreadable" : "table-malformed",
                    file,
                    String.valueOf(e.getMessage()));
        }
    }

    private static List<Map<String, String>> rows(String text) throws IOException {
        String header = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.contains(";") && !header.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                rows.add(new LinkedHashMap<>(row.toMap()));
            }
        }
        return rows;
    }

    private static Checked<List<Map<String, String>>> refused(String rule, Path file, String cause) {
        return Checked.refused(List.of(
                Problem.stops(rule, Place.file(file.toString()), Map.of("file", file.toString(), "cause", cause))));
    }
}
