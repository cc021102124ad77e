package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges whether packs can speak a language: whether there are message files of it. */
public final class Spoken {
    private Spoken() {}

    /** The book again, with the problem {@code language-unspoken} when packs cannot speak its language. */
    public static Checked<BookCheck.ReadBook> of(BookCheck.ReadBook read, Path templates) {
        GoalBook book = read.book();
        return Checked.of(
                read,
                fault("language-unspoken", book.language(), PackList.templateFolders(templates, book)).stream()
                        .toList());
    }

    static Optional<Problem> fault(String rule, String asked, List<Path> folders) {
        List<Language> spoken = MessageFiles.spoken(folders);
        if (Language.of(asked).filter(spoken::contains).isPresent()) {
            return Optional.empty();
        }
        String known = String.join(", ", spoken.stream().map(Language::code).toList());
        return Optional.of(Problem.stops(rule, Place.NONE, Map.of("found", asked, "known", known)));
    }
}
