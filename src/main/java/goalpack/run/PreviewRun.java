package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.ingest.Exports;
import goalpack.ingest.Intake;
import goalpack.measure.Ledgers;
import goalpack.pack.Pack;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.render.pdf.PackFonts;
import goalpack.render.table.FigureRows;
import goalpack.score.Organisation;
import goalpack.score.Scorecard;
import goalpack.score.Scorecards;
import goalpack.score.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way of {@link ReviewRun} up to the packs, for a look at one of them; nothing is published. */
public final class PreviewRun {
    private final Watcher watcher;
    private final Request request;
    private final List<Problem> problems = new ArrayList<>();

    /** A look at the first of the packs asked for. */
    public PreviewRun(Watcher watcher, Request request) {
        this.watcher = watcher;
        this.request = request;
    }

    /**
     * What came of it.
     *
     * @param preview empty when a problem stands in the way
     * @param problems all that was found wrong on the way
     * @param end what a run would end with
     * @param language that the book speaks
     */
    public record Begun(Optional<Preview> preview, List<Problem> problems, Outcome.End end, String language) {
        /** Keeps its own copy of the problems. */
        public Begun {
            problems = List.copyOf(problems);
        }
    }

    /** Reads, measures and makes the pack. */
    public Begun begin() {
        Checked<BookCheck.ReadBook> goals = noted(BookCheck.of(request.book()).then(read -> Asked.of(request, read)));
        if (!goals.isUsable()) {
            return ended(Ends.bookRefused(problems));
        }
        BookCheck.ReadBook read = goals.value().orElseThrow();
        Checked<Preview> preview = noted(ProfileShelf.of(read.book())
                .then(profiles -> Exports.read(
                        read.book(), profiles, (done, total) -> watcher.at(Watcher.Step.READ, done, total)))
                .then(intake -> new Occasions(read.book())
                        .of(request, intake)
                        .then(occasion -> measured(read, intake, occasion))));
        return preview.isUsable()
                ? new Begun(
                        preview.value(),
                        problems,
                        Outcome.End.PUBLISHED,
                        read.book().language())
                : ended(Ends.refused(problems, read.book().language()));
    }

    private Checked<Preview> measured(BookCheck.ReadBook read, Intake intake, Occasion occasion) {
        GoalBook book = read.book().withPartners();
        Ledgers ledgers = new Ledgers(Populations.of(book, intake, occasion));
        Organisation organisation = People.organisation(book, ledgers.population(), occasion.period());
        Scoring scoring = new Scoring(ledgers, new Periods(book.fiscalYear()), occasion.asOf());
        watcher.at(Watcher.Step.MEASURE, 0, 1);
        List<Scorecard> scorecards = Scorecards.of(book, scoring, organisation, occasion.period());
        List<Scorecard> personal = PersonalCards.of(book, ledgers, scoring, occasion, problems);
        watcher.at(Watcher.Step.MEASURE, 1, 1);
        List<List<String>> figures = FigureRows.of(
                Stream.concat(scorecards.stream(), personal.stream()).toList(), occasion.period(), occasion.cycle());
        return Sources.of(request, read, intake, occasion).then(sources -> {
            List<Pack> packs = sources.comments()
                    .on(new PackList(request, book, ledgers, organisation, scorecards, personal)
                            .of(occasion, sources.lastPage(book, intake, occasion.period(), request.version())));
            return packs.isEmpty()
                    ? Checked.refused(List.of(PackList.none(request, book, occasion.cycle())))
                    : Checked.of(preview(book, packs, new PackFigures(figures)));
        });
    }

    private Preview preview(GoalBook book, List<Pack> packs, PackFigures figures) {
        Pack first = packs.getFirst();
        return new Preview(
                first,
                packs.size() - 1,
                figures.of(first),
                book.paper(),
                PackList.templateFolders(request.templates(), book),
                PackFonts.load());
    }

    private Begun ended(Outcome outcome) {
        return new Begun(Optional.empty(), outcome.problems(), outcome.end(), outcome.language());
    }

    private <T> Checked<T> noted(Checked<T> checked) {
        problems.addAll(Beside.book(request.book()).named(checked.problems()));
        return checked;
    }
}
