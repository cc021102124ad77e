package goalpack.run;

import goalpack.config.Profiles;
import goalpack.goal.ExportSource;
import goalpack.goal.GoalBook;
import goalpack.ingest.Exports;
import goalpack.ingest.FileReport;
import goalpack.ingest.Intake;
import goalpack.measure.Ledgers;
import goalpack.pack.Baselines;
import goalpack.pack.Pack;
import goalpack.pack.Packs;
import goalpack.pack.Standing;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.publish.Publication;
import goalpack.score.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The flow without a goal book: read exports, measure what they tell, make the baseline report, publish.
 *
 * <p>A question that a book would have to answer is answered by a stated assumption, and the report is a draft.
 */
public final class BaselineRun {
    /** The word for it where other runs have the word of their review. */
    static final String REVIEW = "baseline";

    private final Watcher watcher;
    private final BaselineRequest request;
    private final List<Problem> problems = new ArrayList<>();

    public BaselineRun(Watcher watcher, BaselineRequest request) {
        this.watcher = watcher;
        this.request = request;
    }

    public Outcome run() {
        problems.addAll(Spoken.faults("asked-language-unspoken", request.language(), List.of(request.templates())));
        if (problems.stream().anyMatch(Problem::isStopping)) {
            return Ends.bookRefused(problems);
        }
        Checked<Publication> begun = noted(Publication.begin(request.out()));
        if (!begun.isUsable()) {
            return Ends.refused(problems, request.language());
        }
        try (Publication publication = begun.value().orElseThrow()) {
            return withTickets(BaselineBook.of(request), publication);
        }
    }

    private Outcome withTickets(GoalBook book, Publication publication) {
        Checked<Intake> exports = noted(read(book));
        if (!exports.isUsable()) {
            return Ends.refused(problems, request.language());
        }
        Intake intake = exports.value().orElseThrow();
        Checked<Occasion> occasion = noted(BaselineOccasions.of(request, book, intake));
        if (!occasion.isUsable()) {
            return Ends.refused(problems, request.language());
        }
        List<Standing.Assumption> assumed = Assumptions.among(problems);
        return report(
                BaselineBook.with(book, request, intake),
                intake,
                assumed.isEmpty()
                        ? occasion.value().orElseThrow()
                        : occasion.value().orElseThrow().draft(),
                assumed,
                publication);
    }

    /** Files of two helpdesks are read again, each as a source of its own. */
    private Checked<Intake> read(GoalBook book) {
        Checked<Intake> read = Assumptions.instead(read(book, book.exports()));
        return read.value()
                .filter(intake -> !BaselineBook.isOfOneVendor(intake))
                .map(intake -> Assumptions.instead(read(book, BaselineBook.byVendor(intake))))
                .orElse(read);
    }

    private Checked<Intake> read(GoalBook book, List<ExportSource> exports) {
        return Exports.read(
                book.folder(),
                exports,
                Profiles.builtIn(),
                book.settings().rejects(),
                (done, total) -> watcher.at(Watcher.Step.READ, done, total));
    }

    private Outcome report(
            GoalBook book,
            Intake intake,
            Occasion occasion,
            List<Standing.Assumption> assumed,
            Publication publication) {
        watcher.at(Watcher.Step.MEASURE, 0, 1);
        Ledgers ledgers = new Ledgers(Populations.of(book, intake, occasion));
        Organisation organisation = People.organisation(book, ledgers.population(), occasion.period());
        Checked<Sources> taken = noted(Sources.ofExports(request.asRequest(), book, intake, occasion));
        if (!taken.isUsable()) {
            return Ends.refused(problems, book.language());
        }
        Sources sources = taken.value().orElseThrow();
        Packs.Occasion common = new Packs.Occasion(
                occasion.period(),
                occasion.cycle(),
                book.language(),
                new Standing(occasion.finality(), occasion.asOf(), book.zone(), List.of(), assumed),
                sources.lastPage(book, intake, occasion.period(), request.version()));
        Pack pack = new Baselines(ledgers, organisation, book.settings().smallestUnit(), common)
                .of(book.organisation(), vendors(intake));
        watcher.at(Watcher.Step.MEASURE, 1, 1);
        return new Publishing(request.asRequest(), book, occasion, REVIEW, sources, watcher)
                .publish(publication, List.of(pack), BaselineFigures.of(pack), intake, problems);
    }

    private static String vendors(Intake intake) {
        return intake.files().stream()
                .map(FileReport::profile)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private <T> Checked<T> noted(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked;
    }
}
