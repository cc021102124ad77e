package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.publish.Csv;
import goalpack.publish.Json;
import goalpack.run.Held;
import goalpack.run.HeldOf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goalpack mine}. */
@Command(
        name = "mine",
        mixinStandardHelpOptions = true,
        description = "Prints all that is held of one person: in exports, people file, goal book, runs and mail.",
        footer = {
            "",
            "For the person it is about, who has a right to it; what is printed names people, so do not leave it about.",
            "",
            "Examples:",
            "  goalpack mine 'Ada Lovelace'",
            "  goalpack mine ada@desk.example desk.yaml --out /srv/packs --format csv"
        })
final class MineCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "PERSON",
            description = "Id in the people file, name, address, or a name as the exports have it.")
    private String person = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "BOOK",
            defaultValue = "goalpack.yaml",
            description = "The goal book (default: ${DEFAULT-VALUE} in this folder).")
    private Path book = Path.of("goalpack.yaml");

    @Mixin
    private PublishedIn out = new PublishedIn();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv or json (default: text).")
    private Format format = Format.TEXT;

    /** How it is told. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    MineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Checked<HeldOf> found;
        try (Bar bar = Bar.on(surroundings)) {
            found = HeldOf.of(new HeldOf.Question(surroundings.resolve(book), person, out.in(surroundings)), bar);
        }
        if (found.value().isEmpty()) {
            List<Problem> stops =
                    found.problems().stream().filter(Problem::isStopping).toList();
            new Talk(surroundings, "en", surroundings.err()).each(stops);
            return HeldOf.exitCode(stops);
        }
        HeldOf held = found.value().get();
        switch (format) {
            case TEXT -> tell(held);
            case CSV ->
                Csv.table(Held.HEADER, held.all().stream().map(Held::row).toList())
                        .writeTo(surroundings.out());
            case JSON ->
                surroundings
                        .out()
                        .println(Json.pretty(held.all().stream()
                                .map(one -> Map.of(
                                        "kind", one.kind().word(),
                                        "file", one.file(),
                                        "line", one.line(),
                                        "place", one.place(),
                                        "text", one.text()))
                                .toList()));
        }
        return ExitCode.DONE;
    }

    private void tell(HeldOf held) {
        Talk talk = new Talk(surroundings, held.book().language(), surroundings.out());
        talk.say("mine.begins", Map.of("person", person, "exports", held.exports(), "runs", held.runs()));
        for (Held.Kind kind : Held.Kind.values()) {
            List<Held> ofKind =
                    held.all().stream().filter(one -> one.kind() == kind).toList();
            surroundings.out().println();
            talk.say("mine.kind", Map.of("kind", kind.word(), "count", ofKind.size()));
            for (Held one : ofKind) {
                String line = one.line() == 0 ? "" : ":" + one.line();
                String place = one.place().isEmpty() ? "" : one.place() + ": ";
                surroundings.out().println("  " + one.file() + line + "  " + place + one.text());
            }
        }
    }
}
