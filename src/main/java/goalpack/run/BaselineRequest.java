package goalpack.run;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of a run without a goal book.
 *
 * @param folder what the files are beside
 * @param files paths or globs, at least one
 * @param profile {@code auto}, or the name of the one that reads them
 * @param period as written; empty means the latest complete month
 * @param language of the report
 * @param asOf empty means the latest ticket's day
 * @param now for periods such as {@code last-month}
 * @param out the folder that runs are published in
 * @param templates the built-in templates
 * @param version of the program, printed and part of the run's id
 */
public record BaselineRequest(
        Path folder,
        List<String> files,
        String profile,
        Optional<String> period,
        String language,
        Optional<LocalDate> asOf,
        Instant now,
        Path out,
        Path templates,
        String version) {
    public BaselineRequest {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no export");
        }
    }

    /** The same in the words of a run with a book, which has no roles here. */
    Request asRequest() {
        return new Request(
                folder,
                period,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(language),
                asOf,
                now,
                out,
                templates,
                version);
    }
}
