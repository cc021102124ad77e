package goalpack.ingest;

import goalpack.goal.ExportSource;
import goalpack.goal.Settings;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.Profile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/** Reads the exports that a goal book names into tickets. */
public final class Exports {
    private final List<Profile> profiles;
    private final Limits limits;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private long total;
    private long done;

    private Exports(List<Profile> profiles, Limits limits, Progress progress) {
        this.profiles = profiles;
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Reads all exports.
     *
     * <p>A file that cannot be used refuses the whole. A question of zone, or of day and month, stops too, yet the intake
     * is there, read as the question's problem says: in UTC, the day first.
     *
     * @param folder what the sources' paths are beside
     * @param profiles all that may read the files
     * @param tolerated how many rejected rows a file may have before nothing may be mailed
     */
    public static Checked<Intake> read(
            Path folder,
            List<ExportSource> sources,
            List<Profile> profiles,
            Settings.Rejects tolerated,
            Progress progress) {
        return read(folder, sources, profiles, tolerated, Limits.DEFAULT, progress);
    }

    static Checked<Intake> read(
            Path folder,
            List<ExportSource> sources,
            List<Profile> profiles,
            Settings.Rejects tolerated,
            Limits limits,
            Progress progress) {
        Exports exports = new Exports(profiles, limits, progress);
        List<ExportFile> files = FileSearch.find(folder, sources, exports.problems);
        List<FileTickets> read = exports.readAll(files);
        List<Problem> problems = exports.problems;
        if (problems.stream().anyMatch(Problem::isStopping)) {
            return Checked.refused(sorted(problems));
        }
        Intake intake = Reconciliation.of(read);
        problems.addAll(Questions.about(read));
        problems.addAll(Questions.about(intake, tolerated));
        return Checked.of(intake, sorted(problems));
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::rule))
                .toList();
    }

    private List<FileTickets> readAll(List<ExportFile> files) {
        total = files.stream().mapToLong(file -> size(file.path())).sum();
        List<FileTickets> read = new ArrayList<>();
        for (ExportFile file : files) {
            read(file).ifPresent(read::add);
            done += size(file.path());
            progress.at(done, total);
        }
        return read;
    }

    private Optional<FileTickets> read(ExportFile file) {
        try {
            long size = size(file.path());
            ExportReader reader =
                    new ExportReader(file, profiles, limits, count -> progress.at(done + Math.min(count, size), total));
            return Optional.of(reader.read());
        } catch (Refused refused) {
            if (!problems.contains(refused.problem())) {
                problems.add(refused.problem());
            }
        } catch (ZipException | EOFException damaged) {
            problems.add(Problem.stops("export-damaged", Place.file(file.name()), Map.of("file", file.name())));
        } catch (IOException unreadable) {
            problems.add(Problem.stops(
                    "export-unreadable",
                    Place.file(file.name()),
                    Map.of("file", file.name(), "cause", FileSearch.cause(unreadable))));
        }
        return Optional.empty();
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
