package goalpack.cli;

import goalpack.problem.Problem;
import goalpack.problem.Severity;
import goalpack.run.Delivered;
import goalpack.run.Outcome;
import goalpack.run.SendRequest;
import java.util.Map;

/** What the program says of a run, and the exit code that it ends with. */
record RunTalk(Surroundings surroundings, Length length, Strictness strictness) {

    /** How much is said. */
    enum Length {
        WHOLE,
        /** Nothing when all is well, else one line for each problem: for cron. */
        PROBLEMS_ONLY
    }

    /** Whether warnings change the exit code. */
    enum Strictness {
        STRICT,
        LENIENT
    }

    /** Says it. */
    int of(Outcome outcome) {
        Talk talk = new Talk(surroundings, outcome.language(), surroundings.err());
        switch (length) {
            case WHOLE -> whole(talk, outcome);
            case PROBLEMS_ONLY -> problems(talk, outcome);
        }
        return exitCode(outcome);
    }

    private void problems(Talk talk, Outcome outcome) {
        talk.lines(outcome.problems().stream()
                .filter(problem -> problem.severity() != Severity.PRACTICE)
                .toList());
        outcome.mail().ifPresent(delivered -> MailTalk.open(talk, delivered));
    }

    private void whole(Talk talk, Outcome outcome) {
        talk.problems(
                outcome.problems(),
                outcome.folder().isPresent() ? Talk.Detail.FIRST_FEW_OF_RUN : Talk.Detail.FIRST_FEW_OF_BOOK);
        Outcome.Tally tally = outcome.tally();
        outcome.folder().ifPresent(folder -> {
            talk.say(
                    message(outcome.end()),
                    Map.of(
                            "packs", tally.packs(),
                            "tickets", tally.tickets(),
                            "rejected", tally.rejected(),
                            "repaired", tally.repaired()));
            surroundings.out().println(folder.resolve("index.html"));
        });
        outcome.mail().ifPresent(delivered -> mailing(talk, delivered));
    }

    private static String message(Outcome.End end) {
        return switch (end) {
            case DRAFT -> "console.draft";
            case ASSUMED -> "console.assumed";
            default -> "console.published";
        };
    }

    private static void mailing(Talk talk, Delivered delivered) {
        if (delivered.kind() instanceof SendRequest.Earnest) {
            MailTalk.sent(talk, delivered);
        } else {
            talk.say(
                    "console.mail.laid",
                    Map.of(
                            "messages",
                            delivered.lines().size(),
                            "run",
                            delivered.run().toString()));
        }
    }

    private int exitCode(Outcome outcome) {
        boolean done = outcome.end().exitCode() == ExitCode.DONE;
        boolean warned =
                outcome.problems().stream().map(Problem::severity).findAny().isPresent()
                        || outcome.tally().rejected() + outcome.tally().repaired() > 0;
        return done && warned && strictness == Strictness.STRICT
                ? ExitCode.STRICT
                : outcome.end().exitCode();
    }
}
