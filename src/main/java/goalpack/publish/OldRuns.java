package goalpack.publish;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The runs of an output folder that are past the time for which outputs are kept, each with all that belongs to it:
 * packs, refused and mended rows, its outbox with every message.
 *
 * @param old by their place
 * @param kept how many are younger
 * @param unread runs whose age cannot be told: {@code manifest-unreadable}; they are left alone
 */
public record OldRuns(List<Old> old, int kept, List<Problem> unread) {
    private static final String LEAVING = ".purged";

    public OldRuns {
        old = List.copyOf(old);
        unread = List.copyOf(unread);
    }

    /**
     * One of them.
     *
     * @param asOf the day whose end its figures are as of
     * @param bytes of all its files
     * @param isCurrent whether {@code current} names it
     */
    public record Old(Path folder, RunPlace place, LocalDate asOf, int files, long bytes, boolean isCurrent) {}

    /** The runs whose figures are as of a day before the given one; {@code output-failed} when the folder cannot be read. */
    public static Checked<OldRuns> before(LocalDate day, Path out) {
        List<Old> old = new ArrayList<>();
        List<Problem> unread = new ArrayList<>();
        int kept = 0;
        try {
            for (Path folder : runs(out)) {
                Checked<PublishedRun> run = PublishedRun.read(folder);
                Optional<LocalDate> asOf = run.value().flatMap(PublishedRun::asOf);
                if (asOf.isEmpty()) {
                    unread.add(unread(run, folder));
                } else if (asOf.get().isBefore(day)) {
                    old.add(old(run.value().orElseThrow(), folder, asOf.get()));
                } else {
                    kept++;
                }
            }
        } catch (IOException e) {
            return Checked.refused(List.of(OutputProblem.of(e, out)));
        }
        return Checked.of(new OldRuns(old, kept, unread));
    }

    private static Problem unread(Checked<PublishedRun> run, Path folder) {
        return run.problems().stream().findFirst().orElseGet(() -> PublishedRun.damaged(folder));
    }

    /** The folders of all runs below an output folder, by their place: those that hold a manifest. */
    public static List<Path> runs(Path out) throws IOException {
        List<Path> runs = new ArrayList<>();
        for (Path period : folders(out)) {
            for (Path review : folders(period)) {
                for (Path run : folders(review)) {
                    if (Files.isRegularFile(run.resolve(Manifest.NAME))) {
                        runs.add(run);
                    }
                }
            }
        }
        return runs;
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static Old old(PublishedRun run, Path folder, LocalDate asOf) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return new Old(folder, run.place(), asOf, files.size(), bytes, run.isCurrent());
        }
    }

    /**
     * Deletes them: first {@code current} where it names one, then each run whole, then the folders that are left empty.
     *
     * @return else {@code run-locked} when a run or a mailing is under way, or why the disk refuses
     */
    public Checked<OldRuns> delete(Disk disk, Path out) {
        try {
            Checked<RunLock> lock = RunLock.take(disk, out);
            if (lock.value().isEmpty()) {
                return Checked.refused(lock.problems());
            }
            try {
                return deleted(disk, Staging.open(disk, out, LEAVING));
            } finally {
                lock.value().get().close();
            }
        } catch (IOException e) {
            return Checked.refused(List.of(OutputProblem.of(e, out)));
        }
    }

    private Checked<OldRuns> deleted(Disk disk, Staging leaving) throws IOException {
        for (Old one : old) {
            Checked<Old> gone = delete(disk, leaving, one);
            if (gone.value().isEmpty()) {
                return Checked.refused(gone.problems());
            }
        }
        leaving.remove();
        return Checked.of(this);
    }

    private static Checked<Old> delete(Disk disk, Staging leaving, Old one) throws IOException {
        Path outbox = one.folder().resolve("outbox");
        if (Files.isDirectory(outbox)) {
            Checked<RunLock> mailing = RunLock.take(disk, outbox);
            if (mailing.value().isEmpty()) {
                return Checked.refused(mailing.problems());
            }
            mailing.value().get().close();
        }
        Path review = one.folder().resolve("..").normalize();
        if (one.isCurrent()) {
            Current.remove(review);
        }
        leaving.take(
                one.folder(),
                String.join(
                        "-",
                        one.place().period(),
                        one.place().review(),
                        one.place().run()));
        leaving.empty();
        for (Path folder : List.of(review, review.resolve("..").normalize())) {
            if (isEmpty(folder)) {
                Files.delete(folder);
            }
        }
        return Checked.of(one);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
