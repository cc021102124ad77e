package goalpack.run;

import goalpack.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param problems everything that was met, in the order of places
 * @param folder of the published run; empty when nothing was published
 * @param mail what became of it; empty when nothing was asked about mail
 * @param language of the book, for the console
 */
public record Outcome(
        End end,
        List<Problem> problems,
        Optional<Path> folder,
        Tally tally,
        Optional<Delivered> mail,
        String language) {
    public Outcome {
        problems = List.copyOf(problems);
    }

    /** An outcome before anything was mailed. */
    public Outcome(End end, List<Problem> problems, Optional<Path> folder, Tally tally, String language) {
        this(end, problems, folder, tally, Optional.empty(), language);
    }

    /** What the run comes to, each with its exit code. */
    public enum End {
        PUBLISHED(0),
        /** A baseline whose exports leave something open: published as a draft, with what was assumed. */
        ASSUMED(0),
        /** Past the limit of rejects, or the books do not balance: there to look at, not to pass on. */
        DRAFT(2),
        /** Published; a leak or the send gate keeps it from being mailed. */
        NOT_MAILABLE(2),
        /** Some packs could not be made; the others are published. */
        SOME_PACKS_FAILED(3),
        BOOK_REFUSED(64),
        INPUT_REFUSED(65),
        INPUT_NOT_FOUND(66),
        OUTPUT_NOT_CREATED(73),
        INPUT_OR_OUTPUT_FAILED(74),
        /** Some mail was put off, refused, or may or may not have been taken. */
        MAIL_OPEN(75),
        NOT_PERMITTED(77),
        LOCKED(78);

        private final int exitCode;

        End(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    /** What there was to count. */
    public record Tally(int packs, int tickets, long rejected, long repaired) {
        public static final Tally NOTHING = new Tally(0, 0, 0, 0);
    }
}
