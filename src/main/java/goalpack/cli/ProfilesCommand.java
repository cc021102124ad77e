package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.run.Copies;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goalpack profiles}. */
@Command(
        name = "profiles",
        mixinStandardHelpOptions = true,
        description = "Copies out, as files to change, how each helpdesk's exports are read.")
final class ProfilesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "profiles",
            description = "Where (default: ./${DEFAULT-VALUE}). Files that are there stay as they are.")
    private Path folder = Path.of("profiles");

    ProfilesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Talk talk = new Talk(surroundings, "en", surroundings.err());
        Path where = surroundings.resolve(folder);
        Checked<Copies> copies = Copies.ofProfiles(where);
        talk.problems(copies.problems(), Talk.Detail.ALL);
        if (copies.value().isEmpty()) {
            return ExitCode.CANNOT_CREATE;
        }
        copies.value().get().written().forEach(file -> surroundings.out().println(where.resolve(file)));
        talk.say(
                "console.profiles.copied",
                Map.of(
                        "written", copies.value().get().written().size(),
                        "kept", copies.value().get().kept().size(),
                        "names", String.join(", ", copies.value().get().kept())));
        return ExitCode.DONE;
    }
}
