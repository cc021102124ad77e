package goalpack.run;

import java.nio.file.Path;
import java.util.List;

/**
 * What a first goal book is asked to be made from.
 *
 * @param folder that the book is written into and the files are beside
 * @param files paths or globs, at least one
 * @param profile that the files are read with, or {@code auto}
 * @param language of the book
 * @param templates the built-in templates
 */
public record FirstBookRequest(Path folder, List<String> files, String profile, String language, Path templates) {
    public FirstBookRequest {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no export");
        }
    }

    /** The same, read with the profile. */
    FirstBookRequest with(String named) {
        return new FirstBookRequest(folder, files, named, language, templates);
    }
}
