package goalpack.cli;

import goalpack.run.Outcome;
import goalpack.run.Request;
import goalpack.run.ReviewRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goalpack demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Makes the packs of a made-up desk in a folder and says what to open.")
final class DemoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "goalpack-demo",
            description = "Where (default: ./${DEFAULT-VALUE}).")
    private Path folder = Path.of("goalpack-demo");

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Talk talk = new Talk(surroundings, "en", surroundings.err());
        talk.say("console.demo.begins", Map.of());
        Request request = new Request(
                surroundings.home().resolve("sample-data").resolve("goalpack.yaml"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                surroundings.now(),
                surroundings.resolve(folder),
                surroundings.templates(),
                surroundings.version());
        Outcome outcome;
        try (Bar bar = Bar.on(surroundings)) {
            outcome = new ReviewRun(bar).run(request);
        }
        int code = new RunTalk(surroundings, RunTalk.Length.WHOLE, RunTalk.Strictness.LENIENT).of(outcome);
        if (code == Outcome.End.PUBLISHED.exitCode()) {
            talk.say("console.demo.open", Map.of());
        }
        return code;
    }
}
