package goalpack.publish;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A run on its way to its readers: files are added in private, then all of them are published at once.
 *
 * <p>The first file that cannot be written is remembered: later ones are no longer tried, and {@link #commit} refuses.
 * Closing frees the output folder for the next run; what was not published by then is gone.
 */
public final class Publication implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private final Disk disk;
    private final Path out;
    private final RunLock lock;
    private final Staging staging;
    private final Optional<Path> made;
    private final Map<String, Fingerprint> files = new TreeMap<>();
    private Optional<Problem> failure = Optional.empty();

    private final Staging scratch;

    private Publication(Disk disk, Path out, RunLock lock, Optional<Path> made) throws IOException {
        this.disk = disk;
        this.out = out;
        this.lock = lock;
        this.made = made;
        this.staging = Staging.open(disk, out, ".staging");
        this.scratch = Staging.open(Disk.SYSTEM, out, ".scratch");
    }

    /**
     * Begins one in the output folder, which is made when it is not there.
     *
     * @return else one of the problems {@code run-locked}, {@code output-not-created}, {@code output-not-permitted},
     *     {@code output-failed}
     */
    public static Checked<Publication> begin(Path out) {
        return begin(Disk.SYSTEM, out);
    }

    /** The same on a disk that is watched. */
    public static Checked<Publication> begin(Disk disk, Path out) {
        try {
            Optional<Path> made = Emptied.highestMissing(out);
            disk.createFolders(out);
            Checked<RunLock> lock = RunLock.take(disk, out);
            return lock.value().isPresent()
                    ? Checked.of(locked(disk, out, lock.value().get(), made))
                    : Checked.refused(lock.problems());
        } catch (IOException e) {
            return Checked.refused(List.of(OutputProblem.of(e, out)));
        }
    }

    private static Publication locked(Disk disk, Path out, RunLock lock, Optional<Path> made) throws IOException {
        try {
            return new Publication(disk, out, lock, made);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Adds a file.
     *
     * @param path relative, of ASCII letters, digits, dots, hyphens and slashes; each once
     */
    public void add(String path, Content content) {
        if (!PATH.matcher(path).matches() || path.equals(Manifest.NAME) || files.containsKey(path)) {
            throw new IllegalArgumentException("no path for a new file of a run: " + path);
        }
        if (failure.isEmpty()) {
            try {
                files.put(path, staging.create(path, content));
            } catch (IOException e) {
                failure = Optional.of(OutputProblem.of(e, Path.of(path)));
            }
        }
    }

    /** A private folder for what is needed on the way; gone with this publication. */
    public Path scratch() {
        return scratch.folder();
    }

    /**
     * Publishes all files with their manifest, and lets {@code current} name the run unless it is a draft.
     *
     * <p>A run that is there already with the same bytes stays as it is.
     *
     * @return else the problem that kept a file from being written, or {@code run-differs} when the run is there with
     *     other bytes
     */
    public Checked<Published> commit(Provenance provenance) {
        if (failure.isPresent()) {
            return Checked.refused(List.of(failure.get()));
        }
        try {
            return publish(provenance);
        } catch (IOException e) {
            return Checked.refused(
                    List.of(OutputProblem.of(e, provenance.place().folder(out))));
        }
    }

    private Checked<Published> publish(Provenance provenance) throws IOException {
        staging.create(Manifest.NAME, Content.of(new Manifest(provenance, files).json()));
        RunPlace place = provenance.place();
        Path folder = place.folder(out);
        boolean isThere = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (isThere) {
            Optional<String> difference = staging.differenceFrom(folder);
            if (difference.isPresent()) {
                return Checked.refused(List.of(OutputProblem.differs(folder, difference.get())));
            }
        } else {
            disk.createFolders(place.review(out));
            Optional<String> before = Current.read(place.review(out));
            if (before.isPresent() && provenance.standing() == Standing.FINAL) {
                staging.create(Replaced.FILE, Content.of(before.get() + "\n"));
            }
            staging.moveTo(folder);
        }
        if (provenance.standing() == Standing.FINAL) {
            Current.move(disk, place.review(out), place.run());
        }
        return Checked.of(new Published(folder, isThere ? Published.Change.NONE : Published.Change.NEW));
    }

    /**
     * Frees the output folder, which goes again when this made it and nothing was published; a file left
     * behind by a fault of the disk is removed by the next run.
     */
    @Override
    public void close() {
        try (lock) {
            scratch.remove();
            staging.remove();
            if (made.isPresent()) {
                Emptied.remove(made.get(), out);
            }
        } catch (IOException left) {
            // The next run clears the staging folder, and the lock ends with the process.
        }
    }
}
