package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.goal.Review;
import goalpack.ingest.Mentions;
import goalpack.ingest.SmallTable;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is held of one person: in the exports, in the people file, in the goal book and what lies beside it, in
 * published runs and their mail.
 *
 * @param exports how many files of exports and events were looked through
 * @param runs how many runs
 * @param all in that order
 */
public record HeldOf(GoalBook book, int exports, int runs, List<Held> all) {
    public HeldOf {
        all = List.copyOf(all);
    }

    /**
     * Whose is asked for.
     *
     * @param person id, name, address or other name
     * @param out the folder of published runs; need not be there
     */
    public record Question(Path book, String person, Path out) {}

    /** Looks everywhere; {@code nothing-held} when there is nothing, or why it cannot be told. */
    public static Checked<HeldOf> of(Question question, Watcher watcher) {
        return BookCheck.of(question.book()).then(read -> {
            GoalBook book = read.book();
            Optional<Person> person = book.people().stream()
                    .filter(one -> Spellings.isOf(one, question.person()))
                    .findFirst();
            Spellings spellings = Spellings.of(person, question.person());
            return Mentions.of(book, spellings::inCell, (done, total) -> watcher.at(Watcher.Step.READ, done, total))
                    .then(mentions -> found(question, read, person, spellings, mentions));
        });
    }

    private static Checked<HeldOf> found(
            Question question,
            BookCheck.ReadBook read,
            Optional<Person> person,
            Spellings spellings,
            Mentions mentions) {
        List<Held> all = new ArrayList<>();
        mentions.found()
                .forEach(one -> all.add(new Held(Held.Kind.EXPORTS, one.file(), one.line(), one.header(), one.text())));
        try {
            person.ifPresent(one -> all.addAll(inPeopleFile(read, one)));
            all.addAll(inWords(Held.Kind.BOOK, question.book(), question.book(), spellings));
            for (Path beside : beside(read)) {
                all.addAll(inWords(Held.Kind.BESIDE, question.book(), beside, spellings));
            }
            HeldInRuns runs = HeldInRuns.of(question.out(), person, spellings);
            all.addAll(runs.all());
            return all.isEmpty()
                    ? refused("nothing-held", Map.of("found", question.person()))
                    : Checked.of(new HeldOf(read.book(), mentions.files(), runs.runs(), all));
        } catch (IOException | UncheckedIOException unreadable) {
            return refused("file-unreadable", Map.of("file", String.valueOf(unreadable.getMessage()), "cause", ""));
        }
    }

    private static Checked<HeldOf> refused(String rule, Map<String, Object> arguments) {
        return Checked.refused(List.of(Problem.stops(rule, Place.NONE, arguments)));
    }

    /** Their own row, and the cells of others' rows that lead to them. */
    private static List<Held> inPeopleFile(BookCheck.ReadBook read, Person person) {
        List<Held> held = new ArrayList<>();
        for (Path file : read.companions()) {
            List<Map<String, String>> rows =
                    isPeopleFile(file) ? SmallTable.read(file).value().orElse(List.of()) : List.of();
            for (int i = 0; i < rows.size(); i++) {
                boolean own = person.id().equals(rows.get(i).getOrDefault("id", ""));
                int line = i + 2;
                rows.get(i).forEach((column, cell) -> {
                    if (!cell.isEmpty() && (own || cell.equals(person.id()))) {
                        held.add(new Held(Held.Kind.PEOPLE, name(read.book(), file), line, column, cell));
                    }
                });
            }
        }
        return held;
    }

    private static boolean isPeopleFile(Path file) {
        return SmallTable.read(file).value().stream()
                .flatMap(List::stream)
                .findFirst()
                .filter(row -> row.keySet().containsAll(List.of("id", "name", "role")))
                .isPresent();
    }

    private static List<Path> beside(BookCheck.ReadBook read) throws IOException {
        List<Path> files = new ArrayList<>(
                read.companions().stream().filter(file -> !isPeopleFile(file)).toList());
        for (Review review : read.book().reviews()) {
            Path comments = read.book().folder().resolve(review.comments().orElse("comments"));
            if (Files.isDirectory(comments)) {
                try (Stream<Path> walk = Files.walk(comments)) {
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !files.contains(file))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    private static List<Held> inWords(Held.Kind kind, Path book, Path file, Spellings spellings) throws IOException {
        List<Held> held = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (spellings.inWords(lines.get(i))) {
                String name =
                        book.resolveSibling("").relativize(file).toString().replace('\\', '/');
                held.add(new Held(kind, name, i + 1, "", lines.get(i).strip()));
            }
        }
        return held;
    }

    private static String name(GoalBook book, Path file) {
        return book.folder().relativize(file).toString().replace('\\', '/');
    }

    /** The exit code that problems come to. */
    public static int exitCode(List<Problem> problems) {
        return Ends.ofBook(problems).exitCode();
    }
}
