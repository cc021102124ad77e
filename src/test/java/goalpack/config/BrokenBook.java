package goalpack.config;

import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The documented example with something changed, and what must be found then.
 *
 * @param name a sentence
 * @param changes file, text to be replaced, replacement
 * @param found all that stops, and what else is to be among the findings
 * @param quiet rules that have nothing to say
 */
record BrokenBook(String name, List<Change> changes, List<String> found, List<String> quiet) {

    /** A text of a file and what stands in its place. */
    record Change(String file, String text, String replacement) {}

    /**
     * Those of {@code broken-books.txt}: blocks of lines that begin with {@code #} (the sentence), {@code -} (taken out),
     * {@code +} (put in its place), {@code @} (the file of what follows, else the book), {@code !} (a rule that is quiet), or a
     * severity.
     */
    static List<BrokenBook> all() {
        List<BrokenBook> all = new ArrayList<>();
        for (String block : Books.text(Path.of("src/test/resources/goalpack/config/broken-books.txt"))
                .split("\n\n+", -1)) {
            if (block.lines().anyMatch(line -> line.startsWith("-"))) {
                all.add(of(block.strip().lines().toList()));
            }
        }
        return all;
    }

    private static BrokenBook of(List<String> lines) {
        String name = lines.getFirst().substring(2);
        String file = "goalpack.yaml";
        List<Change> changes = new ArrayList<>();
        List<String> found = new ArrayList<>();
        List<String> quiet = new ArrayList<>();
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.startsWith("+") && !in.isEmpty()) {
                changes.add(new Change(file, String.join("\n", out), String.join("\n", in)));
                out.clear();
                in.clear();
            }
            switch (line.charAt(0)) {
                case '@' -> file = line.substring(2);
                case '-' -> out.add(line.substring(2));
                case '+' -> in.add(line.length() > 1 ? line.substring(2) : "");
                case '!' -> quiet.add(line.substring(2));
                default -> found.add(line);
            }
        }
        if (!in.isEmpty()) {
            changes.add(new Change(file, String.join("\n", out), String.join("\n", in)));
        }
        return new BrokenBook(name, changes, found, quiet);
    }

    Checked<GoalBook> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (String file : List.of("goalpack.yaml", "people.csv", "holidays.csv", "facts.csv")) {
            files.put(file, Books.text(Books.EXAMPLE.resolve(file)));
        }
        for (Change change : changes) {
            String text = files.getOrDefault(change.file(), "");
            if (!text.contains(change.text())) {
                throw new IllegalArgumentException(change.file() + " does not hold: " + change.text());
            }
            files.put(change.file(), text.replace(change.text(), change.replacement()));
        }
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return GoalBooks.read(folder.resolve("goalpack.yaml"), TestTables::read);
    }
}
