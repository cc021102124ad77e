package goalpack.run;

import goalpack.ingest.PlainCopy;
import goalpack.ingest.csv.Overrides;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The records of an export as they are read, written as plain CSV by RFC 4180 in UTF-8. */
public final class CsvCopy {
    private CsvCopy() {}

    /**
     * What is known about a file better than a look at it tells.
     *
     * @param delimiter one character or several
     * @param quote an empty text means that cells are never enclosed
     * @param escape an empty text means that quotes are doubled
     */
    public record Asked(
            Optional<String> delimiter,
            Optional<String> quote,
            Optional<String> escape,
            Optional<Charset> encoding,
            OptionalInt headerLines) {
        /** Nothing. */
        public static final Asked NOTHING =
                new Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

        Overrides overrides() {
            return new Overrides(encoding, delimiter, quote, escape, headerLines);
        }
    }

    /**
     * What was written.
     *
     * @param records the header not counted
     * @param rejects by reason
     * @param repairs by kind
     */
    public record Written(int records, SortedMap<String, Integer> rejects, SortedMap<String, Integer> repairs) {}

    /**
     * Writes the header, then every record; nothing of an empty file.
     *
     * @param name what the file is called in problems
     */
    public static Checked<Written> write(Path file, String name, Asked asked, OutputStream out) {
        if (!Files.exists(file)) {
            return Checked.refused(
                    List.of(Problem.stops("file-not-found", Place.file(name), Map.of("file", name, "cause", ""))));
        }
        return PlainCopy.read(file, name, asked.overrides(), row -> write(row, out))
                .then(counted -> Checked.of(new Written(
                        counted.records(),
                        count(
                                counted.rejects(),
                                one -> one.faults().getFirst().reason().code()),
                        count(counted.repairs(), one -> one.kind().code()))));
    }

    /** The exit code that problems of a file end with. */
    public static int exitCode(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isStopping)
                .findFirst()
                .map(Ends::of)
                .map(Outcome.End::exitCode)
                .orElse(Outcome.End.INPUT_REFUSED.exitCode());
    }

    private static void write(List<String> row, OutputStream out) {
        try {
            out.write(Csv.plain(row).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> SortedMap<String, Integer> count(List<T> all, Function<T, String> code) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        all.forEach(one -> counts.merge(code.apply(one), 1, Integer::sum));
        return counts;
    }
}
