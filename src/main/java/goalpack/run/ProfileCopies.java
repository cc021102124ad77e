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

/**
 * The built-in profiles as files in a folder, to be changed there.
 *
 * @param written names of the files that were made
 * @param kept names of the files that were there already and stay as they were
 */
public record ProfileCopies(List<String> written, List<String> kept) {
    public ProfileCopies {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
    }

    /** Writes the profiles into the folder, which is made where it is missing; no file is overwritten. */
    public static Checked<ProfileCopies> into(Path folder) {
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String name : Profiles.builtInNames()) {
                String file = name + ".yaml";
                (isMade(folder.resolve(file), Profiles.text(name)) ? written : kept).add(file);
            }
        } catch (IOException failed) {
            return Checked.refused(List.of(Problem.stops(
                    "output-not-created",
                    Place.file(folder.toString()),
                    Map.of("reason", failed.getClass().getSimpleName()))));
        }
        return Checked.of(new ProfileCopies(written, kept));
    }

    private static boolean isMade(Path file, String text) throws IOException {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        }
    }
}
