package goalpack.publish;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A published run as its manifest tells it.
 *
 * @param files by path within the folder, with the fingerprints they had when they were published
 */
public record PublishedRun(Path folder, RunPlace place, Standing standing, Map<String, Fingerprint> files) {
    public PublishedRun {
        files = Map.copyOf(files);
    }

    /**
     * Reads a run's manifest.
     *
     * @param folder of the run, or the link {@code current} to it
     * @return else {@code run-not-found} or {@code manifest-unreadable}
     */
    public static Checked<PublishedRun> read(Path folder) {
        Path manifest = folder.resolve(Manifest.NAME);
        try {
            Path real = folder.toRealPath();
            return Checked.of(read(real, Json.read(Files.readString(manifest))));
        } catch (NoSuchFileException missing) {
            return refused("run-not-found", folder, "");
        } catch (IOException | IllegalArgumentException | ClassCastException wrong) {
            return refused("manifest-unreadable", manifest, String.valueOf(wrong.getMessage()));
        }
    }

    private static Checked<PublishedRun> refused(String rule, Path file, String reason) {
        return Checked.refused(List.of(
                Problem.stops(rule, Place.file(file.toString()), Map.of("file", file.toString(), "reason", reason))));
    }

    private static PublishedRun read(Path folder, Object json) {
        Map<?, ?> manifest = (Map<?, ?>) json;
        Map<String, Fingerprint> files = new TreeMap<>();
        for (Object one : list(manifest.get("files"))) {
            Map<?, ?> file = (Map<?, ?>) one;
            files.put(text(file, "path"), new Fingerprint(text(file, "sha256"), number(file, "bytes")));
        }
        return new PublishedRun(
                folder,
                new RunPlace(text(manifest, "period"), text(manifest, "review"), text(manifest, "run")),
                text(manifest, "standing").equals(Standing.FINAL.word()) ? Standing.FINAL : Standing.DRAFT,
                files);
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list");
    }

    private static long number(Map<?, ?> map, String key) {
        if (map.get(key) instanceof BigDecimal number) {
            return number.longValueExact();
        }
        throw new IllegalArgumentException("no number " + key);
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no text " + key);
    }

    /** Whether {@code current} names it. */
    public boolean isCurrent() throws IOException {
        Path review = folder.getParent();
        return review != null && Current.read(review).equals(Optional.of(place.run()));
    }

    /** A file of it, as it was published; empty when its bytes are no longer those. */
    public Optional<byte[]> file(String path) throws IOException {
        Fingerprint published = files.get(path);
        Path file = folder.resolve(path);
        if (published == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return Fingerprint.of(bytes).equals(published) ? Optional.of(bytes) : Optional.empty();
    }
}
