package goalpack.verify;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Fingerprint;
import goalpack.publish.PublishedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads every file of a run again and holds it against the manifest.
 *
 * <p>Only the files' bytes are judged; what they show is judged by {@link RunComparison}.
 */
public final class Verification {
    private Verification() {}

    /**
     * The run, with each file that differs, is missing, or was not published with it, and its name when the manifest does
     * not bear it out.
     *
     * @return else {@code run-not-found} or {@code manifest-unreadable}
     */
    public static Checked<PublishedRun> of(Path folder) {
        return PublishedRun.read(folder).then(run -> Checked.of(run, judged(run)));
    }

    private static List<Problem> judged(PublishedRun run) {
        List<Problem> problems = new ArrayList<>();
        run.files().forEach((path, published) -> problems.addAll(file(run.folder(), path, published)));
        try {
            Set<String> extra = new TreeSet<>(present(run.folder()));
            extra.removeAll(run.files().keySet());
            extra.forEach(path -> problems.add(problem("run-file-extra", path)));
        } catch (IOException unreadable) {
            problems.add(problem("run-file-unreadable", ""));
        }
        if (!run.bearsItsName()) {
            problems.add(Problem.stops(
                    "run-name-differs",
                    Place.file(PublishedRun.MANIFEST),
                    Map.of("run", run.provenance().place().run())));
        }
        return problems;
    }

    private static List<Problem> file(Path folder, String path, Fingerprint published) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return List.of(problem("run-file-missing", path));
        }
        try {
            return Fingerprint.of(file).equals(published) ? List.of() : List.of(problem("run-file-differs", path));
        } catch (IOException unreadable) {
            return List.of(problem("run-file-unreadable", path));
        }
    }

    /** The files that are there, the manifest and the outbox aside, which no manifest covers. */
    private static Set<String> present(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(PublishedRun.MANIFEST) && !path.startsWith("outbox/"))
                    .collect(Collectors.toSet());
        }
    }

    private static Problem problem(String rule, String path) {
        return Problem.stops(rule, Place.file(path), Map.of("file", path));
    }
}
