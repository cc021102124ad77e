package goalpack.cli;

import goalpack.ingest.Progress;
import goalpack.problem.Checked;
import goalpack.publish.Json;
import goalpack.run.ExportPicture;
import goalpack.run.Watcher;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells of exports how they are read, one after the other. */
final class Pictures {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final Surroundings surroundings;
    private final CheckCommand.Format format;
    private final String profile;
    private final Talk talk;
    private final List<Map<String, Object>> documents = new ArrayList<>();

    Pictures(Surroundings surroundings, CheckCommand.Format format, String profile) {
        this.surroundings = surroundings;
        this.profile = profile;
        this.format = format;
        this.talk = new Talk(surroundings, "en", surroundings.out());
    }

    /** The exit code of the file that fared worst. */
    int of(List<Path> files) throws IOException {
        int code = ExitCode.DONE;
        for (Path file : files) {
            code = Math.max(code, file.equals(STANDARD_INPUT) ? standardInput() : picture(surroundings.here(), file));
        }
        if (format == CheckCommand.Format.JSON) {
            surroundings.out().print(Json.pretty(Map.of("files", documents)));
        }
        return code;
    }

    /** Keeps the standard input in a file for the while, since it may have to be read twice. */
    private int standardInput() throws IOException {
        Path folder = Files.createTempDirectory("goalpack-");
        Path kept = folder.resolve("standard-input.csv");
        try {
            try (OutputStream to = Files.newOutputStream(kept)) {
                surroundings.in().transferTo(to);
            }
            return picture(folder, kept.getFileName());
        } finally {
            Files.deleteIfExists(kept);
            Files.delete(folder);
        }
    }

    private int picture(Path folder, Path file) {
        Checked<ExportPicture> picture;
        try (Bar bar = Bar.on(surroundings)) {
            Progress progress = (done, total) -> bar.at(Watcher.Step.READ, done, total);
            picture = ExportPicture.of(folder, file.toString(), profile, progress);
        }
        switch (format) {
            case TEXT -> {
                picture.value().ifPresent(found -> new PictureText(found, talk.messages(), surroundings.out()).print());
                talk.problems(picture.problems(), Talk.Detail.FIRST_FEW_OF_FILE);
            }
            case JSON ->
                documents.add(PictureJson.of(
                        file.toString(),
                        picture.value(),
                        picture.problems().stream()
                                .map(problem -> ProblemJson.of(problem, talk.messages()))
                                .toList()));
        }
        return ExportPicture.exitCode(picture);
    }
}
