package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.run.CsvCopy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "  unxz -c tickets.csv.xz | goalpack inspect -"
        })
final class InspectCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

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
        CsvCopy.Asked asked = asked();
        if (!asCsv) {
            return new Pictures(surroundings, format, profile, asked).of(files);
        }
        int code = ExitCode.DONE;
        for (Path file : files) {
            boolean isFile = !file.toString().equals(StandardInput.NAME);
            int one = isFile ? copy(surroundings.resolve(file), file, asked) : standardInput(file, asked);
            code = Math.max(code, one);
        }
        return code;
    }

    private CsvCopy.Asked asked() {
        oneCharacter("--quote", quote);
        oneCharacter("--escape", escape);
        if (headerLines.filter(lines -> lines < 0).isPresent()) {
            throw wrong("--header-lines " + headerLines.get() + ": a header has 0 lines or more.");
        }
        return new CsvCopy.Asked(
                delimiter,
                quote,
                escape,
                encoding,
                headerLines.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private void oneCharacter(String option, Optional<String> text) {
        if (text.filter(characters -> characters.length() > 1).isPresent()) {
            throw wrong(option + " '" + text.get() + "': one character, or '' for none.");
        }
    }

    private CommandLine.ParameterException wrong(String finding) {
        return new CommandLine.ParameterException(command.commandLine(), finding);
    }

    private int standardInput(Path name, CsvCopy.Asked asked) throws IOException {
        try (StandardInput kept = StandardInput.keep(surroundings)) {
            return copy(kept.file(), name, asked);
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
