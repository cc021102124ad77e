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

    /**
     * The book again, with the problem {@code language-unspoken} when packs cannot speak its language, or what is wrong
     * with the message files.
     */
    public static Checked<BookCheck.ReadBook> of(BookCheck.ReadBook read, Path templates) {
        GoalBook book = read.book();
        Beside beside = new Beside(book.folder().toAbsolutePath().normalize());
        List<Path> folders = PackList.templateFolders(templates, book);
        return Checked.of(read, beside.named(faults("language-unspoken", book.language(), folders)));
    }

    static List<Problem> faults(String rule, String asked, List<Path> folders) {
        List<Language> spoken = MessageFiles.spoken(folders);
        Optional<Language> language = Language.of(asked).filter(spoken::contains);
        if (language.isPresent()) {
            return MessageFiles.read(folders, language.get()).problems();
        }
        String known = String.join(", ", spoken.stream().map(Language::code).toList());
        return List.of(Problem.stops(rule, Place.NONE, Map.of("found", asked, "known", known)));
    }
}
