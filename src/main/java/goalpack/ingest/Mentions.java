package goalpack.ingest;

import goalpack.goal.EventSource;
import goalpack.goal.ExportSource;
import goalpack.goal.GoalBook;
import goalpack.ingest.csv.Overrides;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where somebody stands in the files that a goal book reads its tickets from: in every row, also those that no ticket is
 * made of.
 *
 * @param files how many were looked through
 * @param found in the order of files and lines
 */
public record Mentions(int files, List<Mention> found) {
    public Mentions {
        found = List.copyOf(found);
    }

    /**
     * Looks through all files.
     *
     * @param names whether a cell names the person
     * @param progress in files
     */
    public static Checked<Mentions> of(GoalBook book, Predicate<String> names, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        List<ExportSource> sources = Stream.concat(
                        book.exports().stream(), book.events().stream().map(EventSource::asExports))
                .toList();
        List<ExportFile> files = FileSearch.find(book.folder(), sources, problems);
        List<Mention> found = new ArrayList<>();
        int done = 0;
        for (ExportFile file : files) {
            problems.addAll(look(file, names, found));
            progress.at(++done, files.size());
        }
        return problems.stream().anyMatch(Problem::isStopping)
                ? Checked.refused(problems)
                : Checked.of(new Mentions(files.size(), found), problems);
    }

    private static List<Problem> look(ExportFile file, Predicate<String> names, List<Mention> found) {
        List<String> headers = new ArrayList<>();
        return PlainCopy.readByLine(
                        file.path(),
                        file.name(),
                        Overrides.encoding(file.source().encoding()),
                        (line, cells) -> {
                            if (headers.isEmpty()) {
                                headers.addAll(cells);
                            }
                            for (int i = 0; i < cells.size(); i++) {
                                if (names.test(cells.get(i))) {
                                    String header = i < headers.size() ? headers.get(i) : "";
                                    found.add(new Mention(file.name(), line, header, cells.get(i)));
                                }
                            }
                        })
                .problems();
    }
}
