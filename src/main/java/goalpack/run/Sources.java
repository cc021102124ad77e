package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.ingest.Coverage;
import goalpack.ingest.FileReport;
import goalpack.ingest.Intake;
import goalpack.pack.LastPage;
import goalpack.period.Period;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Fingerprint;
import goalpack.publish.Provenance;
import goalpack.publish.RunId;
import goalpack.ticket.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that shaped a run.
 *
 * @param settings what was asked for
 * @param inputs every file that was read, with its fingerprint
 * @param runId the hash of both
 * @param comments what people wrote about it
 */
record Sources(Map<String, String> settings, List<Provenance.Input> inputs, String runId, Comments comments) {

    /** Refused with {@code file-unreadable} when a file that was read before cannot be read again. */
    static Checked<Sources> of(Request request, BookCheck.ReadBook read, Intake intake, Occasion occasion) {
        return Comments.of(read.book().withPartners(), occasion)
                .then(comments -> checked(() -> taken(request, read, comments, intake, occasion)));
    }

    /** The same of a run without a goal book. */
    static Checked<Sources> ofExports(Request request, GoalBook book, Intake intake, Occasion occasion) {
        return checked(
                () -> taken(request, book, BaselineRun.REVIEW, new ArrayList<>(), Comments.NONE, intake, occasion));
    }

    /** Reads files once more. */
    private interface Taking {
        Sources take() throws IOException;
    }

    private static Checked<Sources> checked(Taking taking) {
        try {
            return Checked.of(taking.take());
        } catch (IOException e) {
            String file = String.valueOf(e.getMessage());
            return Checked.refused(
                    List.of(Problem.stops("file-unreadable", Place.file(file), Map.of("file", file, "cause", ""))));
        }
    }

    private static Sources taken(
            Request request, BookCheck.ReadBook read, Comments comments, Intake intake, Occasion occasion)
            throws IOException {
        GoalBook book = read.book();
        List<Provenance.Input> inputs = new ArrayList<>();
        inputs.add(input("book", String.valueOf(request.book().getFileName()), request.book()));
        for (Path companion : read.companions()) {
            inputs.add(input("companion", relative(book.folder(), companion), companion));
        }
        for (Path profile : ProfileShelf.files(book)) {
            inputs.add(input("profile", relative(book.folder(), profile), profile));
        }
        for (Path file : comments.files()) {
            inputs.add(input("comment", relative(book.folder(), file), file));
        }
        return taken(request, book, occasion.cycle().word(), inputs, comments, intake, occasion);
    }

    private static Sources taken(
            Request request,
            GoalBook book,
            String review,
            List<Provenance.Input> inputs,
            Comments comments,
            Intake intake,
            Occasion occasion)
            throws IOException {
        for (Path folder : PackList.templateFolders(request.templates(), book)) {
            inputs.addAll(templates(folder));
        }
        for (FileReport file : intake.files()) {
            inputs.add(new Provenance.Input("export", file.file(), new Fingerprint(file.sha256(), size(book, file))));
        }
        Map<String, String> settings = settings(request, book, review, occasion);
        Map<String, String> shapes = new HashMap<>(settings);
        for (Provenance.Input one : inputs) {
            shapes.put(one.role() + " " + one.name(), one.fingerprint().sha256());
        }
        return new Sources(settings, inputs, RunId.of(shapes), comments);
    }

    private static Map<String, String> settings(Request request, GoalBook book, String review, Occasion occasion) {
        return Map.of(
                "period", occasion.period().id(),
                "review", review,
                "as-of", occasion.asOf().toString(),
                "role", String.join(",", request.roles()),
                "only", request.only().orElse(""),
                "lang", request.language().orElse(book.language()),
                "version", request.version());
    }

    private static List<Provenance.Input> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Provenance.Input> inputs = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                inputs.add(input("template", relative(folder, file), file));
            }
            return inputs;
        }
    }

    private static long size(GoalBook book, FileReport file) throws IOException {
        return Files.size(book.folder().resolve(file.file()));
    }

    private static Provenance.Input input(String role, String name, Path file) throws IOException {
        return new Provenance.Input(role, name, Fingerprint.of(file));
    }

    private static String relative(Path folder, Path file) {
        Path base = folder.toAbsolutePath().normalize();
        Path full = file.toAbsolutePath().normalize();
        return (full.startsWith(base) ? base.relativize(full) : full.getFileName())
                .toString()
                .replace('\\', '/');
    }

    /** Where the numbers come from; the pack's metrics are still open. */
    LastPage lastPage(GoalBook book, Intake intake, Period period, String version) {
        Map<String, Long> unknown = new TreeMap<>();
        intake.unknownStatuses().forEach((word, count) -> unknown.put(word, (long) count));
        Map<String, List<Column>> missing = new TreeMap<>();
        for (Coverage coverage : intake.coverage()) {
            List<Column> absent =
                    Column.all().stream().filter(coverage::isMissing).toList();
            missing.put(coverage.source(), absent);
        }
        List<LastPage.SourceFile> files =
                intake.files().stream().map(Sources::sourceFile).toList();
        return new LastPage(
                files,
                unknown,
                missing,
                Noticing.of(book, intake, period),
                People.unmapped(book, intake.tickets()),
                unattributed(book, intake, period),
                List.of(),
                runId,
                version);
    }

    private static long unattributed(GoalBook book, Intake intake, Period period) {
        List<String> leaves = book.units().whole().leaves();
        return intake.tickets().stream()
                .filter(ticket -> ticket.isCounted()
                        && People.touches(ticket, book.zone(), period)
                        && !leaves.contains(ticket.label(book.units().by())))
                .count();
    }

    private static LastPage.SourceFile sourceFile(FileReport file) {
        return new LastPage.SourceFile(
                file.file(),
                file.holds() == FileReport.Holds.TICKETS ? LastPage.Holds.TICKETS : LastPage.Holds.EVENTS,
                file.sha256(),
                file.records(),
                file.accepted(),
                file.duplicates(),
                file.filteredRows(),
                file.rejected(),
                file.repairs().values().stream().mapToLong(Integer::longValue).sum());
    }
}
