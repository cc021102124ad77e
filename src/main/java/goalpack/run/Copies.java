package goalpack.run;

import goalpack.config.Profiles;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is built in, as files in a folder, to be changed there.
 *
 * @param written names of the files that were made
 * @param kept names of the files that were there already and stay as they were
 */
public record Copies(List<String> written, List<String> kept) {
    public Copies {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
    }

    /** Writes the profiles into the folder, which is made where it is missing; no file is overwritten. */
    public static Checked<Copies> ofProfiles(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Profiles.builtInNames()
                .forEach(name -> files.put(name + ".yaml", Profiles.text(name).getBytes(StandardCharsets.UTF_8)));
        try {
            return Checked.of(into(folder, files));
        } catch (IOException failed) {
            return refused(folder, failed);
        }
    }

    /** Writes the templates into the folder, which is made where it is missing; no file is overwritten. */
    public static Checked<Copies> ofTemplates(Path builtIn, Path folder) {
        try (Stream<Path> found = Files.walk(builtIn)) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(builtIn.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return Checked.of(into(folder, files));
        } catch (IOException failed) {
            return refused(folder, failed);
        }
    }

    private static Copies into(Path folder, SortedMap<String, byte[]> files) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(folder));
            (isMade(target, file.getValue()) ? written : kept).add(file.getKey());
        }
        return new Copies(written, kept);
    }

    private static boolean isMade(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        }
    }

    private static Checked<Copies> refused(Path folder, IOException failed) {
        return Checked.refused(List.of(Problem.stops(
                "output-not-created",
                Place.file(folder.toString()),
                Map.of("reason", failed.getClass().getSimpleName()))));
    }
}
