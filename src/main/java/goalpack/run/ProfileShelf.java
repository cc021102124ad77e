package goalpack.run;

import goalpack.config.Profiles;
import goalpack.goal.ExportSource;
import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.ticket.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The profiles that may read a book's exports: the built-in ones and those the book names as files. */
final class ProfileShelf {
    private ProfileShelf() {}

    static Checked<List<Profile>> of(GoalBook book) {
        List<Profile> profiles = new ArrayList<>(Profiles.builtIn());
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(book)) {
            Checked<Profile> read = Profiles.read(file);
            problems.addAll(read.problems());
            read.value().ifPresent(profiles::add);
        }
        return problems.stream().anyMatch(Problem::isStopping)
                ? Checked.refused(problems)
                : Checked.of(profiles, problems);
    }

    /** The profile files that the book names. */
    static List<Path> files(GoalBook book) {
        return book.exports().stream()
                .map(ExportSource::profile)
                .filter(profile -> profile.endsWith(".yaml") || profile.endsWith(".yml"))
                .distinct()
                .map(profile -> book.folder().resolve(profile))
                .toList();
    }
}
