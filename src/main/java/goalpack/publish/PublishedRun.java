package goalpack.publish;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run as its manifest tells it, read back.
 *
 * @param folder holds its files
 * @param files by path within the folder, what they were when they were published
 */
public record PublishedRun(Path folder, Provenance provenance, SortedMap<String, Fingerprint> files) {
    /** The manifest's name within the folder. */
    public static final String MANIFEST = Manifest.NAME;

    public PublishedRun {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads a run's manifest.
     *
     * @param folder of the run, or of {@code current}
     * @return else {@code run-not-found} where there is no manifest, or {@code manifest-unreadable}
     */
    public static Checked<PublishedRun> read(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            Path run = Files.isRegularFile(place)
                    ? place.resolveSibling(Files.readString(place).strip())
                    : place.toRealPath();
            return Files.isRegularFile(run.resolve(MANIFEST))
                    ? Checked.of(
                            of(run, JsonMapper.builder().build().readTree(Files.readString(run.resolve(MANIFEST)))))
                    : refused("run-not-found", folder);
        } catch (JacksonException | IllegalArgumentException damaged) {
            return refused("manifest-unreadable", folder);
        } catch (IOException missing) {
            return refused("run-not-found", folder);
        }
    }

    /** That the manifest of a run cannot be understood. */
    static Problem damaged(Path folder) {
        return refused("manifest-unreadable", folder).problems().getFirst();
    }

    private static Checked<PublishedRun> refused(String rule, Path folder) {
        String current = Files.exists(folder.resolve("current"))
                ? folder.resolve("current").toString()
                : "";
        return Checked.refused(List.of(Problem.stops(
                rule,
                Place.file(folder.toString()),
                Map.of("folder", folder.toString(), "current", current, "near", current.isEmpty() ? 0 : 1))));
    }

    private static PublishedRun of(Path folder, JsonNode manifest) {
        Map<String, String> settings = new HashMap<>();
        manifest.path("settings")
                .properties()
                .forEach(setting ->
                        settings.put(setting.getKey(), setting.getValue().asString()));
        List<Provenance.Input> inputs = new ArrayList<>();
        manifest.path("inputs")
                .forEach(input ->
                        inputs.add(new Provenance.Input(text(input, "role"), text(input, "name"), fingerprint(input))));
        List<Provenance.FailedPack> failed = new ArrayList<>();
        manifest.path("failed")
                .forEach(pack -> failed.add(new Provenance.FailedPack(text(pack, "pack"), text(pack, "reason"))));
        SortedMap<String, Fingerprint> files = new TreeMap<>();
        manifest.path("files").forEach(file -> files.put(text(file, "path"), fingerprint(file)));
        RunPlace place = new RunPlace(text(manifest, "period"), text(manifest, "review"), text(manifest, "run"));
        Standing standing = Standing.of(text(manifest, "standing"));
        return new PublishedRun(folder, new Provenance(place, standing, settings, inputs, failed), files);
    }

    private static Fingerprint fingerprint(JsonNode entry) {
        return new Fingerprint(text(entry, "sha256"), entry.path("bytes").asLong(-1));
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a manifest without " + key);
        }
        return value.asString();
    }

    public RunPlace place() {
        return provenance.place();
    }

    /** The day whose end its figures are as of; empty when its manifest does not tell it. */
    public Optional<LocalDate> asOf() {
        try {
            return Optional.ofNullable(provenance.settings().get("as-of")).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public Standing standing() {
        return provenance.standing();
    }

    /** Whether {@code current} names it. */
    public boolean isCurrent() throws IOException {
        Path review = folder.getParent();
        return review != null && Current.read(review).equals(Optional.of(place().run()));
    }

    /** Where a file of it lies, which may be larger than memory; empty when its bytes are no longer those published. */
    public Optional<Path> place(String path) throws IOException {
        Fingerprint published = files.get(path);
        Path file = folder.resolve(path);
        boolean isThere = published != null && Files.isRegularFile(file);
        return isThere && Fingerprint.of(file).equals(published) ? Optional.of(file) : Optional.empty();
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

    /** Whether the run's name is the one that its settings and inputs make. */
    public boolean bearsItsName() {
        Map<String, String> shapes = new HashMap<>(provenance.settings());
        provenance
                .inputs()
                .forEach(input -> shapes.put(
                        input.role() + " " + input.name(), input.fingerprint().sha256()));
        return RunId.of(shapes).equals(provenance.place().run());
    }

    /** The inputs that were read as that. */
    public List<Provenance.Input> inputs(String role) {
        return provenance.inputs().stream()
                .filter(input -> input.role().equals(role))
                .toList();
    }
}
