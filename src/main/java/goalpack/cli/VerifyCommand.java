package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.publish.PublishedRun;
import goalpack.verify.RunComparison;
import goalpack.verify.Verification;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goalpack verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Says whether a run is what was published, and shows the same figures throughout.")
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "RUN_DIR", description = "The folder of a published run, or current.")
    private Path run = Path.of("");

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Checked<PublishedRun> published = Verification.of(surroundings.resolve(run));
        Checked<RunComparison.Tally> compared = published.then(found -> RunComparison.of(found.folder()));
        if (compared.isUsable()) {
            RunComparison.Tally tally = compared.value().orElseThrow();
            new Talk(surroundings, "en", surroundings.out())
                    .say(
                            "verify.fine",
                            Map.of(
                                    "files",
                                            published
                                                    .value()
                                                    .orElseThrow()
                                                    .files()
                                                    .size(),
                                    "figures", tally.figures(),
                                    "packs", tally.packs()));
            return ExitCode.DONE;
        }
        new Talk(surroundings, "en", surroundings.err()).each(compared.problems());
        boolean isNoRun =
                compared.problems().stream().anyMatch(problem -> problem.rule().equals("run-not-found"));
        return isNoRun ? ExitCode.NOT_FOUND : ExitCode.DIFFERS;
    }
}
