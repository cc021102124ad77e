package goalpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The commands and links of README.md. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^```sh\n((?:.*\n)*?)```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern EXTRACTION = Pattern.compile("mapfile -t commands < <\\((.*)\\)");

    private static List<String> commands() throws IOException {
        return COMMAND.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
    }

    @Test
    void itHasThreeCommandsOfOneLineEach() throws IOException {
        List<String> commands = commands();
        assertEquals(3, commands.size(), commands::toString);
        assertTrue(commands.stream().noneMatch(command -> command.contains("\n")), commands::toString);
        assertTrue(commands.getFirst().contains("run sample-data/goalpack.yaml --out target/packs"));
        assertEquals("mvn verify", commands.get(1));
        assertEquals("mvn verify -Plong", commands.get(2));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theScriptRunsThoseCommands() throws Exception {
        Matcher extraction = EXTRACTION.matcher(Files.readString(Path.of(".ci/run")));
        assertTrue(extraction.find());
        Process process = new ProcessBuilder("bash", "-c", extraction.group(1)).start();
        String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals(commands(), lines.lines().toList());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> links = LINK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertTrue(links.size() > 5, links::toString);
        assertEquals(
                List.of(),
                links.stream().filter(link -> !Files.exists(Path.of(link))).toList());
    }
}
