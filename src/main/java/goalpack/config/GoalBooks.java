package goalpack.config;

import goalpack.config.bind.BookBinder;
import goalpack.config.bind.WrittenBook;
import goalpack.config.rule.Draft;
import goalpack.config.rule.Rules;
import goalpack.config.written.Form;
import goalpack.config.written.Written;
import goalpack.config.written.YamlFile;
import goalpack.goal.FactSheet;
import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.period.Calendar;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads goal books. */
public final class GoalBooks {
    private static final Form FORM = Form.of("/goalpack/goal-book.schema.json");

    private GoalBooks() {}

    /**
     * Reads the book and judges it by its form and by every rule that needs no tickets.
     *
     * @param book as the user wrote its path; problems name it so
     * @param tables reads a CSV file as one map from header to cell for each row
     * @return the book when nothing stops it, with what is to be mended or would be good practice; else all problems, in
     *     the order of their places
     */
    public static Checked<GoalBook> read(Path book, Function<Path, Checked<List<Map<String, String>>>> tables) {
        Checked<Written> file = YamlFile.read(book);
        if (file.value().isEmpty()) {
            return Checked.refused(file.problems());
        }
        List<Problem> problems = new ArrayList<>(file.problems());
        problems.addAll(FORM.faults(file.value().get()));
        WrittenBook written = WrittenBook.of(file.value().get()).without(problems);
        List<Problem> asWritten = Rules.judge(written);
        problems.addAll(asWritten);
        written = written.without(asWritten);

        Path folder = Optional.ofNullable(book.getParent()).orElse(Path.of(""));
        Companions companions = new Companions(folder, tables, problems);
        Map<String, Calendar> calendars = companions.calendars(written.sound());
        List<Person> people = companions.people(written);
        FactSheet facts = companions.facts(written);
        GoalBook bound = BookBinder.bind(written, folder, calendars, people, facts);
        problems.addAll(Rules.judge(new Draft(written, bound)));
        return answer(bound, told(problems));
    }

    private static Checked<GoalBook> answer(GoalBook book, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isStopping) ? Checked.refused(problems) : Checked.of(book, problems);
    }

    /** Each thing once, in the order of places; a password is told as such, not as an unknown key. */
    private static List<Problem> told(List<Problem> problems) {
        Set<String> passwords = problems.stream()
                .filter(problem -> problem.rule().equals("password-in-book"))
                .map(problem -> problem.place().path())
                .collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> !problem.rule().equals("unknown-key")
                        || !passwords.contains(problem.place().path()))
                .distinct()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::rule))
                .toList();
    }
}
