package goalpack.run;

import goalpack.advise.FirstGoal;
import goalpack.advise.FirstGoals;
import goalpack.config.Profiles;
import goalpack.config.explain.OptionalKeys;
import goalpack.goal.ExportSource;
import goalpack.goal.GoalBook;
import goalpack.ingest.Exports;
import goalpack.ingest.Intake;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Csv;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Wording;
import goalpack.score.Organisation;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes a first goal book from exports: whose they are, the teams and people in them, and one or two goals for each role
 * that the last months give reason for.
 *
 * <p>What the exports leave open is assumed, and the book says so; nothing is ever overwritten.
 */
public final class FirstBook {
    private static final String BOOK = "goalpack.yaml";
    private static final String PEOPLE = "people.csv";
    private static final String MORE = "goalpack.more.yaml";
    private static final int MONTHS = 6;
    private static final int MOST_UNITS = 12;

    private final FirstBookRequest request;
    private final Watcher watcher;
    private final List<Problem> problems = new ArrayList<>();

    private FirstBook(FirstBookRequest request, Watcher watcher) {
        this.request = request;
        this.watcher = watcher;
    }

    /**
     * What was made.
     *
     * @param files that were written, the book first
     * @param tickets that they rest on
     * @param months whose figures the marks come from
     * @param goals how many goals the tickets gave reason for
     */
    public record Made(List<Path> files, int tickets, int months, int goals) {
        public Made {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes the book, its people, and a file of everything else that a book can say.
     *
     * @return else {@code book-is-there} when one of the files exists, or what is wrong with the exports
     */
    public static Checked<Made> write(FirstBookRequest request, Watcher watcher) {
        return new FirstBook(request, watcher).write();
    }

    /** The exit code that these problems, of which one stops, come to. */
    public static int exitCode(List<Problem> problems) {
        return Ends.refused(problems, "en").end().exitCode();
    }

    private Checked<Made> write() {
        List<String> there = List.of(BOOK, PEOPLE, MORE).stream()
                .filter(file -> Files.exists(request.folder().resolve(file)))
                .toList();
        if (!there.isEmpty()) {
            return Checked.refused(List.of(Problem.stops(
                    "book-is-there",
                    Place.file(there.getFirst()),
                    Map.of("files", String.join(", ", there), "count", there.size()))));
        }
        problems.addAll(Spoken.faults("asked-language-unspoken", request.language(), List.of(request.templates())));
        if (problems.stream().anyMatch(Problem::isStopping)) {
            return Checked.refused(problems);
        }
        GoalBook blank = BaselineBook.of(asBaseline());
        Checked<Intake> read = read(blank, blank.exports());
        if (!read.isUsable()) {
            return hasUsualNames(read.problems()) ? byUsualNames(read.problems()) : refused(read.problems());
        }
        List<ExportSource> entries =
                FirstExports.entries(request.folder(), read.value().orElseThrow());
        if (!isAlike(entries, blank.exports())) {
            read = read(blank, entries);
        }
        return read.isUsable()
                ? from(blank, read.value().orElseThrow(), entries, read.problems())
                : refused(read.problems());
    }

    /** Whether nothing stops the exports but that no helpdesk's profile knows them, though their columns have usual names. */
    private static boolean hasUsualNames(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isStopping)
                .allMatch(problem -> problem.rule().equals("profile-not-recognised")
                        && !"none".equals(problem.arguments().get("generic")));
    }

    /** The book of exports that are read by the usual names of columns; where that fails, what was wrong in the first place. */
    private Checked<Made> byUsualNames(List<Problem> before) {
        Checked<Made> made = new FirstBook(request.with(FirstExports.GENERIC), watcher).write();
        if (made.value().isEmpty()) {
            return refused(before);
        }
        before.stream()
                .filter(Problem::isStopping)
                .map(problem -> Problem.mend("profile-usual-names", problem.place(), problem.arguments()))
                .forEach(problems::add);
        problems.addAll(made.problems());
        return new Checked<>(made.value(), problems);
    }

    private Checked<Made> refused(List<Problem> more) {
        problems.addAll(more);
        return Checked.refused(problems);
    }

    /** Whether questions about the ones are questions about the others. */
    private static boolean isAlike(List<ExportSource> some, List<ExportSource> others) {
        return some.stream()
                .map(ExportSource::files)
                .toList()
                .equals(others.stream().map(ExportSource::files).toList());
    }

    private Checked<Intake> read(GoalBook book, List<ExportSource> exports) {
        return Assumptions.instead(Exports.read(
                book.folder(),
                exports,
                Profiles.builtIn(),
                book.settings().rejects(),
                (done, total) -> watcher.at(Watcher.Step.READ, done, total)));
    }

    private BaselineRequest asBaseline() {
        return new BaselineRequest(
                request.folder(),
                request.files(),
                request.profile(),
                Optional.empty(),
                request.language(),
                Optional.empty(),
                Instant.EPOCH,
                request.folder(),
                request.templates(),
                "");
    }

    private Checked<Made> from(GoalBook blank, Intake intake, List<ExportSource> entries, List<Problem> open) {
        problems.addAll(open);
        if (intake.latestStamp().isEmpty()) {
            return refused(List.of(Problem.stops("exports-without-stamps", Place.NONE, Map.of())));
        }
        LocalDate asOf = intake.latestStamp().get().atZone(blank.zone()).toLocalDate();
        Periods periods = new Periods(blank.fiscalYear());
        List<Period> months = new ArrayList<>(List.of(periods.lastComplete(Period.Kind.MONTH, asOf.plusDays(1))));
        while (months.size() < MONTHS) {
            months.addFirst(periods.previous(months.getFirst()));
        }
        List<String> teams = teams(intake, blank, months);
        GoalBook book = BaselineBook.with(blank, asBaseline(), teams);
        Ledgers ledgers = new Ledgers(Populations.of(book, intake, asOf));
        Organisation organisation = People.organisation(book, ledgers.population(), months.getLast());
        watcher.at(Watcher.Step.MEASURE, 0, 1);
        List<FirstGoal> goals = new FirstGoals(ledgers, organisation, months).found();
        watcher.at(Watcher.Step.MEASURE, 1, 1);
        boolean byTeam = goals.stream().anyMatch(goal -> goal.bearer() == FirstGoal.Bearer.UNITS);
        return written(intake, entries, byTeam ? teams : List.of(), goals, months);
    }

    /** The largest teams of those months. */
    private static List<String> teams(Intake intake, GoalBook book, List<Period> months) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Ticket ticket : intake.tickets()) {
            String team = ticket.label(Label.TEAM);
            boolean recent = months.stream().anyMatch(month -> People.touches(ticket, book.zone(), month));
            if (ticket.isCounted() && !team.isEmpty() && recent) {
                counts.merge(team, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_UNITS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Checked<Made> written(
            Intake intake, List<ExportSource> entries, List<String> units, List<FirstGoal> goals, List<Period> months) {
        Wording wording = Wording.of(MessageFiles.read(
                        List.of(request.templates()),
                        Language.of(request.language()).orElse(Language.EN))
                .value()
                .orElseThrow());
        List<String> exports = FirstExports.lines(entries, problems, wording);
        List<FirstGoal> few = oneOfEach(goals);
        List<FirstGoal> others =
                goals.stream().filter(goal -> !few.contains(goal)).toList();
        String book = new FirstBookText(wording)
                .of(new FirstBookText.Said(exports, units, few, months.getLast(), months.getFirst()));
        String beside = FirstBookText.beside(
                wording, new FirstBookText.Said(exports, units, others, months.getLast(), months.getFirst()));
        StringBuilder people = new StringBuilder(Csv.plain(FirstPeople.HEADER));
        FirstPeople.rows(intake.tickets(), new HashSet<>(units), FirstBookText.REP)
                .forEach(row -> people.append(Csv.plain(row)));
        List<Path> files = new ArrayList<>();
        try {
            files.add(put(BOOK, book));
            files.add(put(PEOPLE, people.toString()));
            files.add(put(MORE, beside + OptionalKeys.text()));
        } catch (IOException failed) {
            problems.add(Problem.stops(
                    "output-not-created",
                    Place.file(request.folder().toString()),
                    Map.of("reason", failed.getClass().getSimpleName())));
            return Checked.refused(problems);
        }
        int known = goals.isEmpty() ? 0 : goals.getFirst().marks().months().size();
        return Checked.of(new Made(files, intake.tickets().size(), known, few.size()), problems);
    }

    /** Where units have goals, one for them and the one that it serves; else both of the whole. */
    private static List<FirstGoal> oneOfEach(List<FirstGoal> goals) {
        Optional<FirstGoal> ofUnits = goals.stream()
                .filter(goal -> goal.bearer() == FirstGoal.Bearer.UNITS)
                .findFirst();
        return ofUnits.isEmpty()
                ? goals
                : goals.stream()
                        .filter(goal -> goal.equals(ofUnits.get())
                                || ofUnits.flatMap(FirstGoal::serves)
                                        .filter(served -> served.id().equals(goal.id()))
                                        .isPresent())
                        .toList();
    }

    private Path put(String name, String text) throws IOException {
        Path file = request.folder().resolve(name);
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }
}
