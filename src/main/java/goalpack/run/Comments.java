package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Review;
import goalpack.goal.Role;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What people wrote beside a review, printed in the packs as it stands.
 *
 * @param paragraphs by the name of the file without its ending: {@code manager}, {@code manager-North}
 * @param files that were read
 */
record Comments(SortedMap<String, List<String>> paragraphs, List<Path> files) {
    static final Comments NONE = new Comments(Collections.emptySortedMap(), List.of());

    private static final String ENDING = ".md";

    Comments {
        files = List.copyOf(files);
    }

    /**
     * Those of the review's period.
     *
     * @return with {@code comment-for-nobody} for each file that no pack prints; refused with {@code file-unreadable} or
     *     {@code file-not-utf-8}
     */
    static Checked<Comments> of(GoalBook book, Occasion occasion) {
        List<Path> folders = book.reviews().stream()
                .filter(review -> review.cycle() == occasion.cycle())
                .flatMap(review -> review.comments().stream())
                .map(folder ->
                        book.folder().resolve(folder).resolve(occasion.period().id()))
                .filter(Files::isDirectory)
                .toList();
        return folders.isEmpty() ? Checked.of(NONE) : read(book, occasion.cycle(), folders.getFirst());
    }

    private static Checked<Comments> read(GoalBook book, Review.Cycle cycle, Path folder) {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return Checked.refused(List.of(problem("file-unreadable", folder)));
        }
        SortedMap<String, List<String>> found = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> names = names(book, cycle);
        for (Path file : files) {
            try {
                String name = name(file);
                found.put(name, paragraphs(Files.readString(file, StandardCharsets.UTF_8)));
                if (!names.contains(name)) {
                    problems.add(forNobody(file, names));
                }
            } catch (CharacterCodingException garbled) {
                return Checked.refused(List.of(problem("file-not-utf-8", file)));
            } catch (IOException e) {
                return Checked.refused(List.of(problem("file-unreadable", file)));
            }
        }
        return Checked.of(new Comments(found, files), problems);
    }

    private static Problem problem(String rule, Path file) {
        String name = String.valueOf(file.getFileName());
        return Problem.stops(rule, Place.file(name), Map.of("file", name, "cause", ""));
    }

    private static Problem forNobody(Path file, Set<String> names) {
        String name = String.valueOf(file.getFileName());
        return Problem.mend(
                "comment-for-nobody",
                Place.file(name),
                Map.of(
                        "file",
                        name,
                        "names",
                        String.join(
                                ", ", names.stream().map(one -> one + ENDING).toList())));
    }

    /** Every name that a comment of the review may have; a person's own page has none. */
    private static Set<String> names(GoalBook book, Review.Cycle cycle) {
        Set<String> names = new TreeSet<>();
        for (String role : PackList.roles(book, cycle)) {
            book.role(role).map(Role::covers).ifPresent(covers -> names.addAll(names(book, role, covers)));
        }
        return names;
    }

    private static List<String> names(GoalBook book, String role, Role.Coverage covers) {
        return switch (covers) {
            case Role.Coverage.Everything all -> List.of(normal(role));
            case Role.Coverage.Level level ->
                Stream.concat(
                                Stream.of(role),
                                book.units().at(level.level()).stream().map(unit -> role + "-" + unit.name()))
                        .map(Comments::normal)
                        .toList();
            case Role.Coverage.Personal personal -> List.of();
        };
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return normal(name.substring(0, name.length() - ENDING.length()));
    }

    /** Some systems keep the marks of letters apart in names of files. */
    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The paragraphs of a text: what blank lines part, each on one line. */
    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.replace("\uFEFF", "").split("\\R\\s*\\R"))
                .map(paragraph -> paragraph.strip().replaceAll("\\s*\\R\\s*", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The packs with their comments: the one on the unit, else that on all of the role. */
    List<Pack> on(List<Pack> packs) {
        return packs.stream()
                .map(pack -> pack.commented(paragraphs.getOrDefault(
                        normal(pack.role() + "-" + pack.scope().name()),
                        paragraphs.getOrDefault(normal(pack.role()), List.of()))))
                .toList();
    }
}
