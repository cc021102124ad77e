package goalpack.cli;

import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a run is about: a goal book, or exports without one. */
sealed interface Subject {
    /** Where no name is given. */
    String DEFAULT_BOOK = "goalpack.yaml";

    Pattern BOOK = Pattern.compile("(?i)\\.ya?ml$");

    /** Ends of names that no goal book has. */
    Pattern EXPORT = Pattern.compile("(?i)(\\.(csv|tsv|tab|txt|gz|zip|xlsx?|xlsm|ods|json|jsonl|xml|html?|pdf)|^-)$");

    /** A goal book. */
    record Book(Path file) implements Subject {}

    /**
     * Exports.
     *
     * @param files paths or globs
     */
    record Exports(List<String> files) implements Subject {
        public Exports {
            files = List.copyOf(files);
        }

        /** The problem that something was asked for which only a goal book knows. */
        Optional<Problem> without(Optional<String> review, List<String> roles, Optional<String> only) {
            List<String> asked = new ArrayList<>();
            review.ifPresent(word -> asked.add("--review"));
            if (!roles.isEmpty()) {
                asked.add("--role");
            }
            only.ifPresent(unit -> asked.add("--only"));
            return asked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Problem.stops("asked-without-book", Place.NONE, Map.of("asked", String.join(", ", asked))));
        }
    }

    /** Neither the one nor the other. */
    record Refused(Problem problem) implements Subject {}

    /** One name that is no export's is a goal book; several are exports. */
    static Subject of(List<String> given) {
        if (given.isEmpty()) {
            return new Book(Path.of(DEFAULT_BOOK));
        }
        Optional<String> book =
                given.stream().filter(name -> BOOK.matcher(name).find()).findFirst();
        if (given.size() == 1 && (book.isPresent() || !isExport(given.getFirst()))) {
            return new Book(Path.of(given.getFirst()));
        }
        return book.isPresent()
                ? new Refused(Problem.stops(
                        "book-beside-exports", Place.NONE, Map.of("book", book.get(), "others", given.size() - 1)))
                : new Exports(given);
    }

    private static boolean isExport(String name) {
        return EXPORT.matcher(name).find() || name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }
}
