package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Settings;
import goalpack.ingest.Intake;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says how a run ends, from the problems it met. */
final class Ends {
    private static final String SPOKEN_WITHOUT_BOOK = "en";

    private Ends() {}

    /** Nothing was published: the goal book cannot be used, or what was asked for does not fit it. */
    static Outcome bookRefused(List<Problem> problems) {
        return nothing(ofBook(problems), problems, SPOKEN_WITHOUT_BOOK);
    }

    /** Nothing was published: what the goal book names cannot be used. */
    static Outcome refused(List<Problem> problems, String language) {
        return nothing(first(problems, Ends::of), problems, language);
    }

    private static Outcome nothing(Outcome.End end, List<Problem> problems, String language) {
        return new Outcome(end, problems, Optional.empty(), Outcome.Tally.NOTHING, language);
    }

    /** What a book that cannot be used comes to; tables and messages beside it are no part of it. */
    static Outcome.End ofBook(List<Problem> problems) {
        return first(problems, problem -> {
            Outcome.End end = of(problem);
            boolean isBeside = problem.place().file().matches(".*\\.(csv|properties)");
            return end == Outcome.End.INPUT_REFUSED && !isBeside ? Outcome.End.BOOK_REFUSED : end;
        });
    }

    private static Outcome.End first(List<Problem> problems, Function<Problem, Outcome.End> end) {
        return problems.stream()
                .filter(Problem::isStopping)
                .findFirst()
                .map(end)
                .orElse(Outcome.End.INPUT_REFUSED);
    }

    static Outcome.End of(Problem problem) {
        return switch (problem.rule()) {
            case "run-locked" -> Outcome.End.LOCKED;
            case "output-not-created", "book-is-there" -> Outcome.End.OUTPUT_NOT_CREATED;
            case "output-not-permitted" -> Outcome.End.NOT_PERMITTED;
            case "output-failed",
                    "run-differs",
                    "export-changed",
                    "run-input-changed",
                    "run-input-new",
                    "outbox-failed",
                    "outbox-damaged" -> Outcome.End.INPUT_OR_OUTPUT_FAILED;
            case "book-not-found",
                    "file-not-found",
                    "file-unreadable",
                    "export-not-found",
                    "export-unreadable",
                    "run-not-found",
                    "run-book-not-found",
                    "nothing-held",
                    "run-input-missing",
                    "outbox-missing",
                    "mail-password-missing" -> Outcome.End.INPUT_NOT_FOUND;
            case "mail-password-open" -> Outcome.End.NOT_PERMITTED;
            case "pack-leaks", "mail-leak", "mail-gate", "mail-not-current" -> Outcome.End.NOT_MAILABLE;
            case "mail-without-block", "mail-without-server", "mail-domain-refused" -> Outcome.End.BOOK_REFUSED;
            case "asked-language-unspoken" -> Outcome.End.BOOK_REFUSED;
            case "book-is-export",
                    "no-packs",
                    "period-not-understood",
                    "period-does-not-fit-review",
                    "explained-goal-unknown",
                    "explained-scope-missing",
                    "explained-scope-unknown",
                    "explained-person-unknown",
                    "explained-scope-not-shown" -> Outcome.End.BOOK_REFUSED;
            default -> Outcome.End.INPUT_REFUSED;
        };
    }

    /** Whether so much was rejected that nothing may be passed on. */
    static boolean isDraft(Intake intake, GoalBook book) {
        Settings.Rejects limit = book.settings().rejects();
        return intake.files().stream()
                .anyMatch(
                        file -> !limit.excesses(file.records(), file.rejects()).isEmpty());
    }
}
