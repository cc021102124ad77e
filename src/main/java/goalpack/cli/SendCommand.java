package goalpack.cli;

import goalpack.mail.Address;
import goalpack.mail.State;
import goalpack.problem.Severity;
import goalpack.run.Delivered;
import goalpack.run.Outcome;
import goalpack.run.SendRequest;
import goalpack.run.SendRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code goalpack send}. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = "Mails a published run, or goes on where a mailing was interrupted; nobody gets a pack twice.",
        footer = {
            "",
            "Examples:",
            "  goalpack send out/2026-06/monthly/current --dry-run",
            "  goalpack send out/2026-06/monthly/current --redirect-all-to me@desk.example",
            "  goalpack send out/2026-06/monthly/current",
            "  goalpack send out/2026-06/monthly/current --resolve lead@desk.example=sent"
        })
final class SendCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "RUN_DIR", description = "The run's folder, or the link current to it.")
    private Path run = Path.of("");

    @Option(names = "--dry-run", description = "Check everything, say what would be sent, send nothing.")
    private boolean dryRun;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "WHO",
            description = "Only to these: addresses, or ids of the people file.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--redirect-all-to",
            paramLabel = "ADDRESS",
            description = "A trial: every message goes to this address instead, and nothing counts as sent.")
    private Optional<String> redirect = Optional.empty();

    @Option(
            names = "--resolve",
            split = ",",
            paramLabel = "WHO=sent|again",
            description = "Say of an unknown message whether it was delivered, or is to be sent again.")
    private List<String> resolve = new ArrayList<>();

    @Option(
            names = "--override",
            paramLabel = "REASON",
            description = "Send in spite of the gate's findings; the reason is kept with the mailing.")
    private Optional<String> override = Optional.empty();

    @Option(names = "--quiet", description = "Say nothing when all is well, else one line for each problem.")
    private boolean quiet;

    SendCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SendRequest request = new SendRequest(
                surroundings.resolve(run), kind(), only, resolutions(), override, surroundings.templates());
        Delivered delivered = new SendRun(request, surroundings.post()).send();
        tell(delivered, request.kind());
        return delivered.end().exitCode();
    }

    private SendRequest.Kind kind() {
        if (dryRun) {
            return new SendRequest.DryRun();
        }
        return redirect.<SendRequest.Kind>map(address -> new SendRequest.Trial(
                        Address.read(address).orElseThrow(() -> wrong("'" + address + "' is no address"))))
                .orElseGet(SendRequest.Earnest::new);
    }

    private List<SendRequest.Resolution> resolutions() {
        return resolve.stream().map(this::resolution).toList();
    }

    private SendRequest.Resolution resolution(String written) {
        int at = written.lastIndexOf('=');
        String word = written.substring(at + 1).toLowerCase(Locale.ROOT);
        if (at < 1 || !(word.equals("sent") || word.equals("again"))) {
            throw wrong("expected WHO=sent or WHO=again after --resolve, found '" + written + "'");
        }
        return new SendRequest.Resolution(written.substring(0, at), word.equals("sent") ? State.SENT : State.QUEUED);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void tell(Delivered delivered, SendRequest.Kind kind) {
        Talk talk = new Talk(surroundings, delivered.language(), surroundings.err());
        if (quiet) {
            talk.lines(delivered.problems().stream()
                    .filter(problem -> problem.severity() != Severity.PRACTICE)
                    .toList());
            MailTalk.open(talk, delivered);
            return;
        }
        talk.problems(delivered.problems(), Talk.Detail.ALL);
        boolean went = delivered.end() == Outcome.End.PUBLISHED || delivered.end() == Outcome.End.MAIL_OPEN;
        switch (kind) {
            case SendRequest.DryRun dry ->
                delivered.lines().stream()
                        .filter(line -> line.state().isOpen())
                        .forEach(line -> talk.say("console.mail.dry", Map.of("to", line.to(), "pack", line.pack())));
            case SendRequest.Trial trial -> {
                if (went) {
                    delivered
                            .lines()
                            .forEach(line -> talk.say(
                                    "console.mail.trial",
                                    Map.of("redirected", trial.to().address(), "to", line.to())));
                }
                MailTalk.early(talk, delivered);
            }
            case SendRequest.Earnest earnest -> {
                if (went) {
                    MailTalk.sent(talk, delivered);
                }
            }
        }
        delivered.page().ifPresent(page -> surroundings.out().println(page));
    }
}
