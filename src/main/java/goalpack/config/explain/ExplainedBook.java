package goalpack.config.explain;

import goalpack.config.bind.Defaults;
import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.config.written.YamlFile;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A goal book with its defaults, line by line: a book that says the same and leaves nothing unsaid. */
public final class ExplainedBook {
    private static final int WIDTH = 96;
    private static final int STEP = 2;

    private final GoalBook book;
    private final WrittenBook whole;
    private final List<Line> lines = new ArrayList<>();

    private ExplainedBook(GoalBook book, Written written) {
        this.book = book;
        this.whole = WrittenBook.of(written);
    }

    /**
     * A line of YAML.
     *
     * @param source where it comes from; empty when the book writes it
     */
    public record Line(String text, Optional<Source> source) {}

    /**
     * The lines of the book.
     *
     * @param file that the book was read from
     */
    public static List<Line> of(Path file, GoalBook book) {
        return YamlFile.read(file)
                .value()
                .map(written -> new ExplainedBook(book, written).all())
                .orElse(List.of());
    }

    private List<Line> all() {
        whole.whole().keys().forEach((key, value) -> put(0, key, value));
        defaults().forEach(one -> put(0, whole.whole(), one));
        return lines;
    }

    /** What holds for the whole book. */
    private List<Default> defaults() {
        Settings usual = Settings.DEFAULT;
        List<Default> found = new ArrayList<>(List.of(
                program("organisation", YamlText.text(Defaults.ORGANISATION)),
                program("timezone", YamlText.text(Defaults.ZONE.getId())),
                program("language", Defaults.LANGUAGE),
                program("fiscal-year-starts", "january"),
                program("fiscal-year-named-by", "start"),
                program("as-of", "latest-ticket"),
                program("page", "A4"),
                program("goals-per-role", Integer.toString(usual.goalsPerRole())),
                program("settle", usual.settleDays() + " calendar-days"),
                program("smallest-unit", Integer.toString(usual.smallestUnit())),
                program("rejects", "{ share: 0.5%, at-least: 5, at-most: 1000 }"),
                program("gate", "{ fresh: 3 calendar-days, band: 50% }")));
        if (!book.reviews().isEmpty()) {
            String packs = String.join(
                    ", ",
                    book.reviews().getFirst().packs().stream()
                            .map(YamlText::text)
                            .toList());
            found.add(Default.of("reviews", "{ monthly: { packs: [" + packs + "] } }", Source.ROLES));
        }
        return found;
    }

    private static Default program(String key, String yaml) {
        return Default.of(key, yaml, Source.PROGRAM);
    }

    /** The default, unless the mapping writes the key. */
    private void put(int indent, Written mapping, Default one) {
        if (mapping.at(one.key()).isEmpty()) {
            String comment = one.form() == Default.Form.COMMENT ? "# " : "";
            lines.add(
                    new Line(" ".repeat(indent) + comment + one.key() + ": " + one.yaml(), Optional.of(one.source())));
        }
    }

    private void put(int indent, String key, Written value) {
        String head = " ".repeat(indent) + YamlText.text(key) + ":";
        List<Default> missing = missing(value);
        String flow = head + " " + YamlText.of(value);
        boolean block = !missing.isEmpty() || hasDefaultsBelow(value) || flow.length() > WIDTH;
        if (block && value.value() instanceof Written.Mapping mapping) {
            written(head);
            mapping.keys().forEach((name, below) -> put(indent + STEP, name, below));
            missing.forEach(one -> put(indent + STEP, value, one));
        } else if (block && value.value() instanceof Written.Listing listing) {
            written(head);
            listing.items().forEach(item -> item(indent + STEP, item));
        } else {
            written(flow);
        }
    }

    private void item(int indent, Written item) {
        String flow = " ".repeat(indent) + "- " + YamlText.of(item);
        boolean block = !missing(item).isEmpty() || flow.length() > WIDTH;
        if (!item.isMapping() || !block) {
            written(flow);
            return;
        }
        int first = lines.size();
        item.keys().forEach((name, below) -> put(indent + STEP, name, below));
        missing(item).forEach(one -> put(indent + STEP, item, one));
        Line begin = lines.get(first);
        lines.set(first, new Line(" ".repeat(indent) + "- " + begin.text().strip(), begin.source()));
    }

    private void written(String text) {
        lines.add(new Line(text, Optional.empty()));
    }

    private static boolean hasDefaultsBelow(Written value) {
        return List.of("goals", "roles", "exports", "units").contains(value.path());
    }

    /** What holds in the mapping beside what it writes. */
    private List<Default> missing(Written value) {
        String[] path = value.path().split("[.\\[]", -1);
        Optional<Goal> goal = path.length > 1 && path[0].equals("goals") ? book.goal(path[1]) : Optional.empty();
        if (goal.isPresent() && path.length == 2) {
            return GoalDefaults.of(goal.get(), value, whole, book).stream()
                    .filter(one -> value.at(one.key()).isEmpty())
                    .toList();
        }
        if (goal.isPresent() && path.length == 3 && path[2].equals("with")) {
            return GoalDefaults.parameters(goal.get(), Optional.of(value));
        }
        if (value.path().equals("units")) {
            return value.at("by").isEmpty() ? List.of(program("by", Defaults.UNITS_BY)) : List.of();
        }
        Optional<Default> other = switch (path[0]) {
            case "roles" -> Optional.of(program("covers", Defaults.COVERS));
            case "exports" -> Optional.of(program("profile", Defaults.PROFILE));
            default -> Optional.empty();
        };
        boolean isEntry = path.length == 2 && value.isMapping();
        return other.filter(one -> isEntry && value.at(one.key()).isEmpty()).stream()
                .toList();
    }
}
