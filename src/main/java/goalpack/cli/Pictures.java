package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.publish.Json;
import goalpack.run.CsvCopy;
import goalpack.run.ExportPicture;
import goalpack.run.ExportPictureDocument;
import goalpack.run.ExportPictureText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells of exports how they are read, one after the other. */
final class Pictures {
    private final Surroundings surroundings;
    private final CheckCommand.Format format;
    private final String profile;
    private final CsvCopy.Asked asked;
    private final Talk talk;
    private final List<Map<String, Object>> documents = new ArrayList<>();

    Pictures(Surroundings surroundings, CheckCommand.Format format, String profile, CsvCopy.Asked asked) {
        this.surroundings = surroundings;
        this.profile = profile;
        this.asked = asked;
        this.format = format;
        this.talk = new Talk(surroundings, "en", surroundings.out());
    }

    /** The exit code of the file that fared worst. */
    int of(List<Path> files) throws IOException {
        int code = ExitCode.DONE;
        for (Path file : files) {
            code = Math.max(
                    code,
                    file.toString().equals(StandardInput.NAME) ? standardInput() : picture(surroundings.here(), file));
        }
        if (format == CheckCommand.Format.JSON) {
            surroundings.out().print(Json.pretty(Map.of("files", documents)));
        }
        return code;
    }

    private int standardInput() throws IOException {
        try (StandardInput kept = StandardInput.keep(surroundings)) {
            return picture(kept.folder(), kept.file().getFileName());
        }
    }

    private int picture(Path folder, Path file) {
        Checked<ExportPicture> picture;
        try (Bar bar = Bar.on(surroundings)) {
            picture = ExportPicture.of(folder, file.toString(), profile, asked, bar);
        }
        switch (format) {
            case TEXT -> {
                picture.value().ifPresent(this::print);
                talk.problems(picture.problems(), Talk.Detail.FIRST_FEW_OF_FILE);
            }
            case JSON ->
                documents.add(ExportPictureDocument.of(
                        file.toString(),
                        picture.value(),
                        picture.problems().stream()
                                .map(problem -> ProblemJson.of(problem, talk.messages()))
                                .toList()));
        }
        return ExportPicture.exitCode(picture);
    }

    private void print(ExportPicture picture) {
        for (ExportPictureText.Line line : ExportPictureText.of(picture, talk.messages())) {
            surroundings.out().println(Paragraph.of(line.label(), line.text()).stripTrailing());
        }
    }
}
