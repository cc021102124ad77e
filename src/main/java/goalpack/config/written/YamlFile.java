package goalpack.config.written;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML 1.2 by its core schema: {@code no} is a word, {@code 12:30} and {@code 2026-01-31} are texts. */
public final class YamlFile {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(50)
            .setUseMarks(true)
            // Refused by us, with the place.
            .setAllowNonScalarKeys(true)
            .build();

    private YamlFile() {}

    /** Reads a file; its problems name the file as the path is written. */
    public static Checked<Written> read(Path file) {
        Place place = Place.file(file.toString());
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException missing) {
            return Checked.refused(List.of(Problem.stops("file-not-found", place, Map.of("file", file.toString()))));
        } catch (CharacterCodingException garbled) {
            return Checked.refused(List.of(Problem.stops("file-not-utf-8", place, Map.of("file", file.toString()))));
        } catch (IOException unreadable) {
            return Checked.refused(List.of(Problem.stops("file-unreadable", place, Map.of("file", file.toString()))));
        }
    }

    /** Reads a text that stands in the named file. */
    public static Checked<Written> parse(String file, String text) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            return root.map(node -> new Tree(file).read(node))
                    .orElseGet(() -> Checked.refused(
                            List.of(Problem.stops("file-empty", Place.file(file), Map.of("file", file)))));
        } catch (MarkedYamlEngineException refused) {
            return Checked.refused(List.of(notYaml(place(file, refused.getProblemMark()), refused.getProblem())));
        } catch (YamlEngineException refused) {
            return Checked.refused(List.of(notYaml(Place.file(file), String.valueOf(refused.getMessage()))));
        }
    }

    private static Place place(String file, Optional<Mark> mark) {
        return new Place(
                file,
                mark.map(at -> at.getLine() + 1).orElse(0),
                mark.map(at -> at.getColumn() + 1).orElse(0),
                "");
    }

    private static Problem notYaml(Place place, String reason) {
        if (reason.contains("(TAB)")) {
            return Problem.stops("indented-by-tab", place, Map.of());
        }
        return Problem.stops("not-yaml", place, Map.of("reason", reason));
    }
}
