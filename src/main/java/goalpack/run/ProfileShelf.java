package goalpack.run;

import goalpack.config.Profiles;
import goalpack.goal.ExportSource;
import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.ticket.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The profiles that may read a book's exports: the built-in ones, and over them those in the folder {@code profiles} beside
 * the book and those that the book names as files.
 */
final class ProfileShelf {
    private ProfileShelf() {}

    static Checked<List<Profile>> of(GoalBook book) {
        Map<String, Profile> profiles = new TreeMap<>();
        Profiles.builtIn().forEach(profile -> profiles.put(profile.name(), profile));
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(book)) {
            Checked<Profile> read = Profiles.read(file);
            problems.addAll(read.problems());
            read.value().ifPresent(profile -> profiles.put(profile.name(), profile));
        }
        return problems.stream().anyMatch(Problem::isStopping)
                ? Checked.refused(problems)
                : Checked.of(List.copyOf(profiles.values()), problems);
    }

    /** The profile files beside the book: those in its folder {@code profiles}, then those that it names. */
    static List<Path> files(GoalBook book) {
        Stream<Path> named = book.exports().stream()
                .map(ExportSource::profile)
                .filter(ProfileShelf::isProfile)
                .map(profile -> book.folder().resolve(profile).normalize());
        return Stream.concat(shelved(book.folder().resolve("profiles").normalize()).stream(), named)
                .distinct()
                .toList();
    }

    private static boolean isProfile(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static List<Path> shelved(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isProfile(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
