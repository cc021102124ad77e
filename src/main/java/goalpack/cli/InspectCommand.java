package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.run.CsvCopy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goalpack inspect}. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Looks at exports and says how they are read; shows values as they stand in them.",
        footer = {
            "",
            "Examples:",
            "  goalpack inspect tickets.csv              which helpdesk, which columns, what is wrong",
            "  goalpack inspect tickets.csv --format json",
            "  goalpack inspect tickets.csv --as-csv > plain.csv",
            "  goalpack inspect old.csv --as-csv --encoding IBM850 --delimiter ';'",
            "  zcat tickets.csv.gz | goalpack inspect - --as-csv"
        })
final class InspectCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Exports; - is the standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "auto",
            description = "Read it with this profile, such as zendesk or generic (default: by its headers).")
    private String profile = "auto";

    @Option(
            names = "--as-csv",
            description = "Write the records as they are read: plain CSV (RFC 4180, UTF-8) on standard output.")
    private boolean asCsv;

    @Option(names = "--delimiter", paramLabel = "TEXT", description = "What parts cells; several characters will do.")
    private Optional<String> delimiter = Optional.empty();

    @Option(names = "--quote", paramLabel = "CHAR", description = "What encloses cells; '' for nothing.")
    private Optional<String> quote = Optional.empty();

    @Option(
            names = "--escape",
            paramLabel = "CHAR",
            description = "What stands before a quote within a cell; '' when quotes are doubled.")
    private Optional<String> escape = Optional.empty();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = CharsetConverter.class,
            description = "Such as UTF-8, UTF-16LE, windows-1252, ISO-8859-9 or IBM850.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(
            names = "--header-lines",
            paramLabel = "NUMBER",
            description = "How many lines the header has (default: 1); the names of several are joined.")
    private Optional<Integer> headerLines = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: one document and nothing else (default: text).")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    InspectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!asCsv) {
            return new Pictures(surroundings, format, profile).of(files);
        }
        CsvCopy.Asked asked = new CsvCopy.Asked(
                delimiter,
                quote,
                escape,
                encoding,
                headerLines.map(OptionalInt::of).orElse(OptionalInt.empty()));
        int code = ExitCode.DONE;
        for (Path file : files) {
            int one =
                    file.equals(STANDARD_INPUT) ? standardInput(asked) : copy(surroundings.resolve(file), file, asked);
            code = Math.max(code, one);
        }
        return code;
    }

    /** Keeps the standard input in a file for the while, since it may have to be read twice. */
    private int standardInput(CsvCopy.Asked asked) throws IOException {
        Path kept = Files.createTempFile("goalpack-", ".csv");
        try {
            try (OutputStream to = Files.newOutputStream(kept)) {
                surroundings.in().transferTo(to);
            }
            return copy(kept, STANDARD_INPUT, asked);
        } finally {
            Files.delete(kept);
        }
    }

    private int copy(Path file, Path name, CsvCopy.Asked asked) {
        Talk talk = new Talk(surroundings, "en", surroundings.err());
        OutputStream out = new BufferedOutputStream(surroundings.out());
        Checked<CsvCopy.Written> written = CsvCopy.write(file, name.toString(), asked, out);
        try {
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        talk.problems(written.problems(), Talk.Detail.ALL);
        written.value().ifPresent(counts -> say(talk, name, counts));
        return written.isUsable() ? ExitCode.DONE : CsvCopy.exitCode(written.problems());
    }

    private static void say(Talk talk, Path name, CsvCopy.Written counts) {
        int rejects =
                counts.rejects().values().stream().mapToInt(Integer::intValue).sum();
        int repairs =
                counts.repairs().values().stream().mapToInt(Integer::intValue).sum();
        if (rejects + repairs > 0) {
            talk.say(
                    "console.as-csv.counts",
                    Map.of(
                            "file", name.toString(),
                            "records", counts.records(),
                            "rejects", rejects,
                            "reasons", listed(counts.rejects()),
                            "repairs", repairs,
                            "kinds", listed(counts.repairs())));
        }
    }

    private static String listed(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
