package goalpack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ModelReadmeTest {
    private static final Pattern KIND = Pattern.compile("#### `([^`]+)`.*");
    private static final Pattern KEY = Pattern.compile("\\| `(\\w+)` \\| ([^|]+?) \\|.*");

    /** Lines {@code kind.key: type} of the tables in the README. */
    private static Set<String> documented() throws IOException {
        Set<String> lines = new TreeSet<>();
        String kind = "";
        for (String line : Files.readAllLines(Path.of("templates/README.md"))) {
            Matcher heading = KIND.matcher(line);
            Matcher row = KEY.matcher(line);
            if (heading.matches()) {
                kind = heading.group(1);
            } else if (row.matches()) {
                lines.add(kind + "." + row.group(1) + ": " + row.group(2));
            }
        }
        return lines;
    }

    @Test
    void theReadmeNamesEveryKeyOfTheModelWithItsTypeAndNoOther() throws IOException {
        Set<String> shape = ModelShape.of(ExamplePacks.all()).lines();
        assertEquals(String.join("\n", shape), String.join("\n", documented()));
    }
}
