package goalpack.run;

import goalpack.ingest.Exports;
import goalpack.ingest.Intake;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Fingerprint;
import goalpack.publish.Provenance;
import goalpack.publish.PublishedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a published run was made from, read again; refused when anything is no longer what it was then.
 *
 * @param file of the goal book
 */
record RunInputs(Path file, BookCheck.ReadBook read, Intake intake) {

    /**
     * Reads them.
     *
     * @param named the goal book; empty means one of the run's name and content in a folder above the run, or in
     *     {@code here}
     * @return else {@code run-book-not-found}, {@code run-input-missing} or {@code run-input-changed}, or what else keeps
     *     an input from being read
     */
    static Checked<RunInputs> of(PublishedRun run, Optional<Path> named, Path here, Watcher watcher) {
        return book(run, named, here).then(file -> {
            List<Problem> changed = changedBeside(run, file);
            return changed.isEmpty() ? read(run, file, watcher) : Checked.refused(changed);
        });
    }

    private static Checked<Path> book(PublishedRun run, Optional<Path> named, Path here) {
        Provenance.Input input = run.inputs("book").getFirst();
        if (named.isPresent()) {
            List<Problem> problems = judged(input, named.get());
            return problems.isEmpty() ? Checked.of(named.get()) : Checked.refused(problems);
        }
        List<Path> folders = new ArrayList<>();
        for (Path folder = run.folder(); folder != null; folder = folder.getParent()) {
            folders.add(folder);
        }
        folders.add(here);
        List<Path> found = folders.stream()
                .map(folder -> folder.resolve(input.name()))
                .filter(Files::isRegularFile)
                .toList();
        Optional<Path> same =
                found.stream().filter(file -> judged(input, file).isEmpty()).findFirst();
        if (same.isPresent()) {
            return Checked.of(same.get());
        }
        Optional<Path> changed = found.stream().findFirst();
        return Checked.refused(changed.map(file -> judged(input, file))
                .orElseGet(
                        () -> List.of(Problem.stops("run-book-not-found", Place.NONE, Map.of("book", input.name())))));
    }

    /** What changed of the files that the book names, the exports aside. */
    private static List<Problem> changedBeside(PublishedRun run, Path book) {
        List<Problem> problems = new ArrayList<>();
        for (Provenance.Input input : run.provenance().inputs()) {
            if (input.role().equals("companion") || input.role().equals("profile")) {
                problems.addAll(judged(input, book.resolveSibling(input.name())));
            }
        }
        return problems;
    }

    private static List<Problem> judged(Provenance.Input input, Path file) {
        try {
            return Fingerprint.of(file).equals(input.fingerprint())
                    ? List.of()
                    : List.of(problem("run-input-changed", input.name()));
        } catch (IOException missing) {
            return List.of(problem("run-input-missing", input.name()));
        }
    }

    private static Checked<RunInputs> read(PublishedRun run, Path file, Watcher watcher) {
        return BookCheck.of(file)
                .then(read -> Checked.of(new BookCheck.ReadBook(read.book().withPartners(), read.companions())))
                .then(read -> ProfileShelf.of(read.book())
                        .then(profiles -> Exports.read(
                                read.book(), profiles, (done, total) -> watcher.at(Watcher.Step.READ, done, total)))
                        .then(intake -> {
                            List<Problem> changed = changedExports(run, intake);
                            return changed.isEmpty()
                                    ? Checked.of(new RunInputs(file, read, intake))
                                    : Checked.refused(changed);
                        }));
    }

    /** Exports that are gone, new or other than they were, by the hashes of this very reading. */
    private static List<Problem> changedExports(PublishedRun run, Intake intake) {
        Map<String, String> then = new TreeMap<>();
        run.inputs("export")
                .forEach(input -> then.put(input.name(), input.fingerprint().sha256()));
        List<Problem> problems = new ArrayList<>();
        intake.files().forEach(now -> {
            String before = then.remove(now.file());
            if (!now.sha256().equals(before)) {
                problems.add(problem(before == null ? "run-input-new" : "run-input-changed", now.file()));
            }
        });
        then.keySet().forEach(name -> problems.add(problem("run-input-missing", name)));
        return problems;
    }

    private static Problem problem(String rule, String file) {
        return Problem.stops(rule, Place.file(file), Map.of("file", file));
    }
}
