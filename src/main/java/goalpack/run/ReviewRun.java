package goalpack.run;

import goalpack.advise.Experience;
import goalpack.goal.GoalBook;
import goalpack.ingest.Exports;
import goalpack.ingest.Intake;
import goalpack.measure.Ledgers;
import goalpack.pack.Pack;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.publish.Publication;
import goalpack.render.table.FigureRows;
import goalpack.score.Organisation;
import goalpack.score.Scorecard;
import goalpack.score.Scorecards;
import goalpack.score.Scoring;
import goalpack.ticket.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The main flow: read goals, read tickets, stop if unusable, measure and score, make packs, render all, publish.
 *
 * <p>Nothing unusable is published; past a limit a run is published as a draft and {@code current} does not move.
 */
public final class ReviewRun {
    private final Watcher watcher;
    private final List<Problem> problems = new ArrayList<>();
    private Beside beside = new Beside(Path.of(""));
    private Optional<Intake> tickets = Optional.empty();

    public ReviewRun(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Runs a review; of several reviews of one book each run reads the tickets that the first one has read. */
    public Outcome run(Request request) {
        problems.clear();
        beside = Beside.book(request.book());
        Checked<BookCheck.ReadBook> goals = noted(BookCheck.of(request.book()).then(read -> Asked.of(request, read)));
        if (!goals.isUsable()) {
            return Ends.bookRefused(problems);
        }
        BookCheck.ReadBook read = goals.value().orElseThrow();
        Checked<Publication> begun = noted(Publication.begin(request.out()));
        if (!begun.isUsable()) {
            return Ends.refused(problems, read.book().language());
        }
        try (Publication publication = begun.value().orElseThrow()) {
            return withTickets(request, read, publication);
        }
    }

    private Outcome withTickets(Request request, BookCheck.ReadBook read, Publication publication) {
        GoalBook book = read.book();
        Checked<Intake> exports = tickets.map(Checked::of)
                .orElseGet(() -> noted(ProfileShelf.of(book).then(profiles -> readTickets(book, profiles))));
        if (!exports.isUsable()) {
            return Ends.refused(problems, book.language());
        }
        Intake intake = exports.value().orElseThrow();
        tickets = Optional.of(intake);
        Checked<Occasion> occasion = noted(new Occasions(book).of(request, intake));
        if (!occasion.isUsable()) {
            return Ends.refused(problems, book.language());
        }
        return review(request, read, intake, occasion.value().orElseThrow(), publication);
    }

    private Checked<Intake> readTickets(GoalBook book, List<Profile> profiles) {
        return Exports.read(book, profiles, (done, total) -> watcher.at(Watcher.Step.READ, done, total));
    }

    private Outcome review(
            Request request, BookCheck.ReadBook read, Intake intake, Occasion occasion, Publication publication) {
        GoalBook book = read.book().withPartners();
        Ledgers ledgers = new Ledgers(Populations.of(book, intake, occasion));
        Organisation organisation = People.organisation(book, ledgers.population(), occasion.period());
        Scoring scoring = new Scoring(ledgers, new Periods(book.fiscalYear()), occasion.asOf());
        watcher.at(Watcher.Step.MEASURE, 0, 1);
        List<Scorecard> scorecards = Scorecards.of(book, scoring, organisation, occasion.period());
        List<Scorecard> personal = PersonalCards.of(book, ledgers, scoring, occasion, problems);
        watcher.at(Watcher.Step.MEASURE, 1, 1);

        Checked<Sources> taken = noted(Sources.of(request, read, intake, occasion));
        if (!taken.isUsable()) {
            return Ends.refused(problems, book.language());
        }
        Sources sources = taken.value().orElseThrow();
        List<Pack> packs = sources.comments()
                .on(new PackList(request, book, ledgers, organisation, scorecards, personal)
                        .of(occasion, sources.lastPage(book, intake, occasion.period(), request.version())));
        if (!packs.isEmpty()) {
            Experience experience =
                    new Experience(read.book(), ledgers, organisation, occasion.asOf(), BookAdvice.files(intake));
            problems.addAll(BookAdvice.ofRun(request.book(), read.book(), experience));
        }
        List<List<String>> figures = FigureRows.of(
                Stream.concat(scorecards.stream(), personal.stream()).toList(), occasion.period(), occasion.cycle());
        return new Publishing(request, book, occasion, occasion.cycle().word(), sources, watcher)
                .publish(publication, packs, figures, intake, problems);
    }

    private <T> Checked<T> noted(Checked<T> checked) {
        problems.addAll(beside.named(checked.problems()));
        return checked;
    }
}
