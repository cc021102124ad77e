package goalpack.mail;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Content;
import goalpack.publish.Disk;
import goalpack.publish.PublishedRun;
import goalpack.publish.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The messages of a published run and what became of each; one process at a time.
 *
 * <p>An entry that is found in {@link State#SENDING} was left so by a process that died: it becomes
 * {@link State#UNKNOWN}.
 */
public final class Outbox implements AutoCloseable {
    static final String FOLDER = "outbox";
    private static final String PLAN = "plan.json";
    private static final String OVERRIDDEN = "OVERRIDDEN";
    private static final String TRIAL = "TRIAL";

    private final Disk disk;
    private final Path folder;
    private final Plan plan;
    private final RunLock lock;
    private final Journal journal;
    private final Map<String, Standing> standings = new HashMap<>();

    /**
     * Where an entry stands.
     *
     * @param since empty for one that nothing has happened to
     * @param detail what the server or a person said last
     */
    public record Standing(State state, Optional<Instant> since, String detail) {
        static final Standing NEW = new Standing(State.QUEUED, Optional.empty(), "");
    }

    private Outbox(Disk disk, Path folder, Plan plan, RunLock lock, Journal journal) {
        this.disk = disk;
        this.folder = folder;
        this.plan = plan;
        this.lock = lock;
        this.journal = journal;
    }

    /** The folder of a run's outbox. */
    public static Path folder(PublishedRun run) {
        return run.folder().resolve(FOLDER);
    }

    /** Whether the run has one that is complete. */
    public static boolean isThere(PublishedRun run) {
        return Files.exists(folder(run).resolve(PLAN));
    }

    /**
     * Lays the messages of a run out; the plan comes last and makes them count.
     *
     * @param messages by the paths that the plan's entries name
     */
    public static void lay(Disk disk, PublishedRun run, Plan plan, Map<String, byte[]> messages) throws IOException {
        Path folder = folder(run);
        for (Entry entry : plan.entries()) {
            Path file = folder.resolve(entry.message());
            Path above = file.getParent();
            if (above != null) {
                disk.createFolders(above);
            }
            byte[] message = messages.get(entry.message());
            if (message == null) {
                throw new IllegalArgumentException("no message " + entry.message());
            }
            disk.replace(file, Content.of(message));
        }
        disk.createFolders(folder);
        disk.replace(folder.resolve(PLAN), Content.of(plan.json()));
    }

    /**
     * Opens a run's outbox.
     *
     * @param now when an entry left by a process that died is noted
     * @return else {@code outbox-missing}, {@code outbox-damaged}, {@code run-locked} or {@code outbox-failed}
     */
    public static Checked<Outbox> open(Disk disk, PublishedRun run, Instant now) {
        Path folder = folder(run);
        if (!isThere(run)) {
            return refused("outbox-missing", folder, "");
        }
        try {
            Checked<RunLock> lock = RunLock.take(disk, folder);
            if (lock.value().isEmpty()) {
                return Checked.refused(lock.problems());
            }
            return opened(disk, run, lock.value().get(), now);
        } catch (IOException e) {
            return refused("outbox-failed", folder, String.valueOf(e.getMessage()));
        }
    }

    private static Checked<Outbox> opened(Disk disk, PublishedRun run, RunLock lock, Instant now) throws IOException {
        Path folder = folder(run);
        try {
            Plan plan = Plan.read(Files.readString(folder.resolve(PLAN)));
            if (!plan.run().equals(run.place().run())) {
                throw new IllegalArgumentException("it is the plan of another run");
            }
            Outbox outbox = new Outbox(disk, folder, plan, lock, Journal.open(disk, folder));
            outbox.takeUp(now);
            return Checked.of(outbox);
        } catch (IOException | IllegalArgumentException damaged) {
            lock.close();
            return refused("outbox-damaged", folder, String.valueOf(damaged.getMessage()));
        }
    }

    private static Checked<Outbox> refused(String rule, Path folder, String reason) {
        return Checked.refused(List.of(Problem.stops(rule, Place.file(folder.toString()), Map.of("reason", reason))));
    }

    private void takeUp(Instant now) throws IOException {
        journal.lines().forEach(this::note);
        for (Entry entry : plan.entries()) {
            if (standing(entry).state() == State.SENDING) {
                move(entry, State.UNKNOWN, now, "the process ended while the server had the message");
            }
        }
    }

    private void note(Journal.Line line) {
        State.of(line.event())
                .ifPresent(state ->
                        standings.put(line.entry(), new Standing(state, Optional.of(line.at()), line.detail())));
    }

    public Plan plan() {
        return plan;
    }

    public Standing standing(Entry entry) {
        return standings.getOrDefault(entry.id(), Standing.NEW);
    }

    /** What was to be mailed of a run, without opening it: for those who only look; empty when there is nothing. */
    public static Optional<Plan> planned(PublishedRun run) throws IOException {
        return isThere(run) ? Optional.of(Plan.read(Files.readString(folder(run).resolve(PLAN)))) : Optional.empty();
    }

    /** Where the entries of a run stand, without opening it: for those who only look. */
    public static Map<String, Standing> standings(Path folder) throws IOException {
        Map<String, Standing> standings = new HashMap<>();
        for (Journal.Line line : Journal.of(folder)) {
            State.of(line.event())
                    .ifPresent(state ->
                            standings.put(line.entry(), new Standing(state, Optional.of(line.at()), line.detail())));
        }
        return standings;
    }

    /** The message of an entry, as it lies there. */
    public byte[] message(Entry entry) throws IOException {
        return Files.readAllBytes(folder.resolve(entry.message()));
    }

    /** Notes that an entry is in a new state; when this returns, it is on the disk. */
    public void move(Entry entry, State state, Instant now, String detail) throws IOException {
        Journal.Line line = new Journal.Line(now, entry.id(), state.name(), detail);
        journal.add(line);
        note(line);
    }

    /** Notes that a person let the mail go out in spite of the gate, and why. */
    public void override(Instant now, String reason) throws IOException {
        journal.add(new Journal.Line(now, "", OVERRIDDEN, reason));
    }

    /** Notes that a message went to another address to look at. */
    public void trial(Entry entry, Instant now, Address redirected) throws IOException {
        journal.add(new Journal.Line(now, entry.id(), TRIAL, redirected.address()));
    }

    /** The reasons for which the gate was overridden. */
    public List<String> overrides() {
        return journal.lines().stream()
                .filter(line -> line.event().equals(OVERRIDDEN))
                .map(Journal.Line::detail)
                .toList();
    }

    /** Writes the page that shows where everything stands. */
    public void show(String html) throws IOException {
        disk.replace(folder.resolve("index.html"), Content.of(html));
    }

    @Override
    public void close() {
        try (lock;
                journal) {
            standings.clear();
        } catch (IOException left) {
            // Every line is on the disk already, and the lock ends with the process.
        }
    }
}
