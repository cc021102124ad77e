package goalpack.run;

import goalpack.advise.Advice;
import goalpack.advise.Experience;
import goalpack.config.BookPlaces;
import goalpack.goal.GoalBook;
import goalpack.ingest.Exports;
import goalpack.ingest.FileReport;
import goalpack.ingest.Intake;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.score.Organisation;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the day, and the tickets where they can be read, say about a goal book.
 *
 * @param problems by place
 * @param unchecked the rules that nothing could be said about, since they need tickets
 * @param why there are none: {@code not-found}, {@code unreadable}; empty when all was checked
 */
public record BookAdvice(List<Problem> problems, List<String> unchecked, String why) {
    public BookAdvice {
        problems = List.copyOf(problems);
        unchecked = List.copyOf(unchecked);
    }

    /**
     * Reads the book's exports and judges the book by them.
     *
     * @param now the day where neither the book nor a ticket tells one
     */
    public static BookAdvice of(Path file, GoalBook book, Instant now, Watcher watcher) {
        Checked<Intake> read = ProfileShelf.of(book)
                .then(profiles ->
                        Exports.read(book, profiles, (done, total) -> watcher.at(Watcher.Step.READ, done, total)));
        Optional<Intake> intake = read.isUsable()
                ? read.value().filter(found -> found.latestStamp().isPresent())
                : Optional.empty();
        LocalDate asOf = book.asOf()
                .or(() -> intake.flatMap(Intake::latestStamp)
                        .map(stamp -> stamp.atZone(book.zone()).toLocalDate()))
                .orElseGet(() -> now.atZone(book.zone()).toLocalDate());
        if (intake.isEmpty()) {
            boolean missing = read.problems().stream().noneMatch(Problem::isStopping)
                    || read.problems().stream()
                            .anyMatch(problem -> problem.rule().equals("export-not-found"));
            return new BookAdvice(
                    placed(file, Advice.judge(book, asOf)),
                    Advice.namesByFigures(),
                    missing ? "not-found" : "unreadable");
        }
        watcher.at(Watcher.Step.MEASURE, 0, 1);
        List<Problem> all = Advice.judge(book, experience(book, intake.get(), asOf));
        watcher.at(Watcher.Step.MEASURE, 1, 1);
        return new BookAdvice(placed(file, all), List.of(), "");
    }

    /** The same of a run, which has read and counted the tickets already. */
    static List<Problem> ofRun(Path file, GoalBook book, Experience experience) {
        return placed(file, Advice.judge(book, experience));
    }

    private static Experience experience(GoalBook book, Intake intake, LocalDate asOf) {
        Ledgers ledgers = new Ledgers(Populations.of(book, intake, asOf));
        Period month = new Periods(book.fiscalYear()).lastComplete(Period.Kind.MONTH, asOf.plusDays(1));
        Organisation organisation = People.organisation(book, ledgers.population(), month);
        return new Experience(book, ledgers, organisation, asOf, files(intake));
    }

    /** By source, the names of its exports. */
    static Map<String, List<String>> files(Intake intake) {
        Map<String, List<String>> files = new TreeMap<>();
        for (FileReport file : intake.files()) {
            files.computeIfAbsent(file.source(), source -> new ArrayList<>()).add(file.file());
        }
        return files;
    }

    private static List<Problem> placed(Path file, List<Problem> problems) {
        List<Problem> placed = BookPlaces.placed(file, problems).stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::rule))
                .toList();
        return Beside.book(file).named(placed);
    }
}
