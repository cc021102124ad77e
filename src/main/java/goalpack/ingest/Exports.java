package goalpack.ingest;

import goalpack.goal.EventSource;
import goalpack.goal.ExportSource;
import goalpack.goal.GoalBook;
import goalpack.goal.Settings;
import goalpack.ingest.csv.Limits;
import goalpack.ingest.csv.Overrides;
import goalpack.ingest.csv.Refused;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.Lexicon;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;

/** Reads the exports that a goal book names into tickets. */
public final class Exports {
    private final List<Profile> profiles;
    private final Limits limits;
    private final Progress progress;
    private final Lexicon lexicon = Lexicon.shared();
    private final Function<String, Samples> samples;
    private final List<EventSource> events;
    private final Overrides overrides;
    private final List<Problem> problems = new ArrayList<>();
    private long total;
    private long done;

    private Exports(
            List<Profile> profiles,
            Limits limits,
            Progress progress,
            Function<String, Samples> samples,
            List<EventSource> events,
            Overrides overrides) {
        this.overrides = overrides;
        this.samples = samples;
        this.events = events;
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
        return read(folder, sources, List.of(), profiles, tolerated, Limits.DEFAULT, progress);
    }

    /** Reads all exports of a goal book, and the events of their tickets. */
    public static Checked<Intake> read(GoalBook book, List<Profile> profiles, Progress progress) {
        return read(
                book.folder(),
                book.exports(),
                book.events(),
                profiles,
                book.settings().rejects(),
                Limits.DEFAULT,
                progress);
    }

    static Checked<Intake> read(
            Path folder,
            List<ExportSource> sources,
            List<EventSource> events,
            List<Profile> profiles,
            Settings.Rejects tolerated,
            Limits limits,
            Progress progress) {
        Exports exports = new Exports(profiles, limits, progress, any -> Samples.NONE, events, Overrides.NONE);
        return exports.joined(folder, sources, tolerated, (intake, files) -> intake);
    }

    /**
     * Reads the exports of an entry as {@link #read} does, and tells how each of them is read.
     *
     * @param overrides what somebody knows of them
     */
    public static Checked<Inspection> inspect(
            Path folder, ExportSource source, List<Profile> profiles, Overrides overrides, Progress progress) {
        Map<String, Samples> samples = new ConcurrentHashMap<>();
        Function<String, Samples> ofFile = file -> samples.computeIfAbsent(file, any -> new Samples());
        return new Exports(profiles, Limits.DEFAULT, progress, ofFile, List.of(), overrides)
                .joined(
                        folder,
                        List.of(source),
                        Settings.DEFAULT.rejects(),
                        (intake, files) -> new Inspection(
                                intake,
                                files.stream()
                                        .map(file -> Inspected.of(
                                                file, ofFile.apply(file.file().name())))
                                        .sorted(Comparator.comparing(Inspected::file))
                                        .toList()));
    }

    private <T> Checked<T> joined(
            Path folder,
            List<ExportSource> sources,
            Settings.Rejects tolerated,
            BiFunction<Intake, List<FileTickets>, T> result) {
        List<FileTickets> read = readAll(FileSearch.find(folder, sources, problems));
        if (problems.stream().anyMatch(Problem::isStopping)) {
            return Checked.refused(sorted(problems));
        }
        problems.addAll(Questions.about(read));
        Intake intake =
                withEvents(folder, RowHistories.filled(Reconciliation.of(read), read, lexicon), read, tolerated);
        problems.addAll(Questions.about(intake, tolerated));
        return Checked.of(result.apply(intake, read), sorted(problems));
    }

    private Intake withEvents(Path folder, Intake intake, List<FileTickets> read, Settings.Rejects tolerated) {
        List<Problem> found = new ArrayList<>();
        Intake whole = events.isEmpty()
                ? intake
                : new Events(events, profiles, limits, found).join(folder, intake, read, lexicon, tolerated);
        problems.addAll(found);
        return whole;
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::rule))
                .toList();
    }

    /** Files are read side by side; what comes of it does not depend on which is done first. */
    private List<FileTickets> readAll(List<ExportFile> files) {
        total = files.stream().mapToLong(file -> size(file.path())).sum();
        List<FileTickets> read =
                noted(files.parallelStream().map(file -> read(file, Map.of())).toList());
        Map<ExportFile, Map<Integer, DateSurvey.Found>> told = Siblings.tell(read);
        return noted(read.parallelStream()
                .map(one -> told.containsKey(one.file())
                        ? read(one.file(), told.getOrDefault(one.file(), Map.of()))
                        : FileRead.of(one))
                .toList());
    }

    private List<FileTickets> noted(List<FileRead> read) {
        read.stream().flatMap(one -> one.problem().stream()).distinct().forEach(problems::add);
        return read.stream().flatMap(one -> one.tickets().stream()).toList();
    }

    /** What came of a file: its tickets, or why there are none. */
    private record FileRead(Optional<FileTickets> tickets, Optional<Problem> problem) {
        static FileRead of(FileTickets tickets) {
            return new FileRead(Optional.of(tickets), Optional.empty());
        }

        static FileRead failed(Problem problem) {
            return new FileRead(Optional.empty(), Optional.of(problem));
        }
    }

    private FileRead read(ExportFile file, Map<Integer, DateSurvey.Found> orders) {
        Place place = Place.file(file.name());
        try {
            LongConsumer told = new Told(size(file.path()));
            FileTickets tickets = new ExportReader(
                            file, profiles, limits, lexicon, told, samples.apply(file.name()), overrides)
                    .read(orders);
            told.accept(Long.MAX_VALUE);
            return FileRead.of(tickets);
        } catch (Refused refused) {
            return FileRead.failed(NotTickets.told(refused.problem(), file.path()));
        } catch (ZipException | EOFException damaged) {
            return FileRead.failed(Problem.stops("export-damaged", place, Map.of("file", file.name())));
        } catch (IOException unreadable) {
            return FileRead.failed(Problem.stops(
                    "export-unreadable", place, Map.of("file", file.name(), "cause", FileSearch.cause(unreadable))));
        }
    }

    /** Passes on how far one file is read; a file that is read again does not move the bar back. */
    private final class Told implements LongConsumer {
        private final long size;
        private long furthest;

        Told(long size) {
            this.size = size;
        }

        @Override
        public void accept(long count) {
            long now = Math.min(count, size);
            if (now > furthest) {
                advance(now - furthest);
                furthest = now;
            }
        }
    }

    private synchronized void advance(long bytes) {
        done += bytes;
        progress.at(done, total);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
