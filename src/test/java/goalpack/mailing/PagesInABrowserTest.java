package goalpack.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of a run in a browser from Debian, from disk: every link leads somewhere and nothing complains.
 *
 * <p>The pictures that it takes are in {@code target/pictures}.
 */
@Tag("long")
class PagesInABrowserTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Map<String, Integer> WIDTHS = Map.of("phone", 390, "desk", 1280);

    @TempDir
    private Path here;

    @Test
    void everyLinkLeadsSomewhereAndNothingComplains() throws Exception {
        new ManyTeams(3, 40).write(here, 9);
        Path run = Trial.in(here, "run", "--period", "2026-06", "--as-of", "2026-07-08")
                .ending(0)
                .folder();
        Path pictures = Files.createDirectories(Path.of("target/pictures"));
        Set<Path> seen = new TreeSet<>();
        Deque<Path> pages = new ArrayDeque<>(List.of(run.resolve("index.html"), run.resolve("outbox/index.html")));
        while (!pages.isEmpty()) {
            Path page = pages.remove();
            if (seen.add(page)) {
                for (Path target : links(run, page)) {
                    assertTrue(Files.size(target) > 0, page + " links " + target);
                    if (target.toString().endsWith(".html")) {
                        pages.add(target);
                    } else {
                        seen.add(target);
                    }
                }
                for (Map.Entry<String, Integer> width : new TreeMap<>(WIDTHS).entrySet()) {
                    String name =
                            run.relativize(page).toString().replace('/', '-').replace(".html", "");
                    Path picture = pictures.resolve(name + "-" + width.getKey() + ".png");
                    browse(
                            page,
                            "--screenshot=" + picture.toAbsolutePath(),
                            "--window-size=" + width.getValue() + ",2000");
                    assertTrue(Files.size(picture) > 10_000, picture::toString);
                }
            }
        }
        assertEquals(
                3 + 3,
                seen.stream()
                        .filter(file -> file.startsWith(run.resolve("packs")))
                        .count());
        assertEquals(
                3,
                seen.stream().filter(file -> file.toString().endsWith(".eml")).count());
    }

    /** What the page links as the browser has it; all of it beside the page. */
    private List<Path> links(Path run, Path page) throws Exception {
        String dom = browse(page, "--dump-dom");
        assertFalse(dom.contains("<script"), page::toString);
        List<Path> targets = new ArrayList<>();
        for (Matcher link = LINK.matcher(dom); link.find(); ) {
            if (!link.group(1).startsWith("data:")) {
                URI target = page.toUri().resolve(link.group(1).replace("&amp;", "&"));
                assertEquals("file", target.getScheme(), link.group(1));
                Path file = Path.of(target);
                assertTrue(file.startsWith(run) && Files.isRegularFile(file), page + " links " + link.group(1));
                targets.add(file);
            }
        }
        assertFalse(targets.isEmpty(), page::toString);
        return targets;
    }

    private String browse(Path page, String... more) throws IOException, InterruptedException {
        Path out = here.resolve("browser.out");
        Path log = here.resolve("browser.log");
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + here.resolve("browser")));
        command.addAll(List.of(more));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> "see " + log);
        String complaints = Files.readString(log, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("CONSOLE"))
                .reduce("", (all, line) -> all + line + "\n");
        assertEquals("", complaints, page::toString);
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
