package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.run.Copies;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goalpack templates}. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        description = "Copies out, as files to change, all that shapes a pack: templates, style sheet, texts.",
        footer = {
            "",
            "Name the folder in the goal book (templates: mine). A file there wins over the built-in one of its name;",
            "delete those that you do not change, so that they follow later versions. README.md tells what there is,",
            "and 'goalpack preview' shows what a change does."
        })
final class TemplatesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "Where (default: ./${DEFAULT-VALUE}). Files that are there stay as they are.")
    private Path folder = Path.of("templates");

    TemplatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Talk talk = new Talk(surroundings, "en", surroundings.err());
        Path where = surroundings.resolve(folder);
        Checked<Copies> copies = Copies.ofTemplates(surroundings.templates(), where);
        talk.problems(copies.problems(), Talk.Detail.ALL);
        if (copies.value().isEmpty()) {
            return ExitCode.CANNOT_CREATE;
        }
        copies.value().get().written().forEach(file -> surroundings.out().println(where.resolve(file)));
        talk.say(
                "console.templates.copied",
                Map.of(
                        "written", copies.value().get().written().size(),
                        "kept", copies.value().get().kept().size(),
                        "folder", folder.toString()));
        return ExitCode.DONE;
    }
}
