package goalpack.mail;

import goalpack.publish.Disk;
import goalpack.publish.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What happened to an outbox, one line after the other, each down on the disk before anything that follows from it.
 *
 * <p>A last line that a crash cut short says nothing: what it was to tell had not been begun.
 */
final class Journal implements AutoCloseable {
    static final String NAME = "journal.jsonl";

    private final Disk disk;
    private final Path file;
    private final FileChannel channel;
    private final List<Line> lines;

    private Journal(Disk disk, Path file, FileChannel channel, List<Line> lines) {
        this.disk = disk;
        this.file = file;
        this.channel = channel;
        this.lines = lines;
    }

    /**
     * Something that happened.
     *
     * @param entry id; empty where it concerns the whole outbox
     * @param event a {@link State}, or what a person decided
     */
    record Line(Instant at, String entry, String event, String detail) {
        private String json() {
            return Json.line(Map.of("at", at.toString(), "entry", entry, "event", event, "detail", detail));
        }

        private static Line read(String json) {
            Fields line = Fields.of(Json.read(json));
            return new Line(
                    Instant.parse(line.text("at")), line.text("entry"), line.text("event"), line.text("detail"));
        }
    }

    /** Opens the folder's, begun when it is not there; a line cut short at its end is taken away. */
    static Journal open(Disk disk, Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        boolean isNew = Files.notExists(file);
        List<Line> lines = isNew ? new ArrayList<>() : read(file);
        FileChannel channel = disk.open(file, StandardOpenOption.CREATE);
        if (isNew) {
            disk.force(folder);
        }
        channel.truncate(whole(Files.readAllBytes(file)));
        channel.position(channel.size());
        return new Journal(disk, file, channel, lines);
    }

    /** The lines of a folder's journal; none when there is none yet. */
    static List<Line> of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? read(file) : List.of();
    }

    private static List<Line> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, 0, whole(bytes), StandardCharsets.UTF_8);
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            try {
                lines.add(Line.read(line));
            } catch (RuntimeException damaged) {
                throw new IOException("line " + (lines.size() + 1) + " cannot be read", damaged);
            }
        }
        return lines;
    }

    /** How many bytes there are up to the last line end. */
    private static int whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Adds a line; when this returns, it is on the disk. */
    void add(Line line) throws IOException {
        disk.write(channel, Objects.requireNonNull(file), line.json().getBytes(StandardCharsets.UTF_8));
        lines.add(line);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
