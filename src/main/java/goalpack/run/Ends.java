package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Settings;
import goalpack.ingest.Intake;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Says how a run ends, from the problems it met. */
final class Ends {
    private Ends() {}

    /** Nothing was published. */
    static Outcome refused(List<Problem> problems, String language) {
        Outcome.End end = problems.stream()
                .filter(Problem::isStopping)
                .findFirst()
                .map(Ends::of)
                .orElse(Outcome.End.INPUT_REFUSED);
        return new Outcome(end, problems, Optional.empty(), Outcome.Tally.NOTHING, language);
    }

    static Outcome.End of(Problem problem) {
        return switch (problem.rule()) {
            case "run-locked" -> Outcome.End.LOCKED;
            case "output-not-created" -> Outcome.End.OUTPUT_NOT_CREATED;
            case "output-not-permitted" -> Outcome.End.NOT_PERMITTED;
            case "output-failed", "run-differs", "export-changed" -> Outcome.End.INPUT_OR_OUTPUT_FAILED;
            case "book-not-found", "file-not-found", "file-unreadable", "export-not-found", "export-unreadable" ->
                Outcome.End.INPUT_NOT_FOUND;
            default -> isOfBook(problem) ? Outcome.End.BOOK_REFUSED : Outcome.End.INPUT_REFUSED;
        };
    }

    private static boolean isOfBook(Problem problem) {
        return problem.place().file().endsWith(".yaml")
                || problem.place().file().isEmpty();
    }

    /** Whether so much was rejected that nothing may be passed on. */
    static boolean isDraft(Intake intake, GoalBook book) {
        Settings.Rejects limit = book.settings().rejects();
        return intake.files().stream().anyMatch(file -> file.rejected() > limit.tolerated(file.records()));
    }
}
