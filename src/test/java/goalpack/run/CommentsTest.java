package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments beside the book of the worked cases, on the month of its teams A and B. */
class CommentsTest {
    @TempDir
    private Path temp;

    private Path comments = Path.of("");

    @BeforeEach
    void book() throws IOException {
        String book = Files.readString(Runs.GOLDEN.resolve("goalpack.yaml"))
                + "reviews: { monthly: { packs: [lead], comments: said } }\n";
        Files.writeString(temp.resolve("goalpack.yaml"), book);
        Files.copy(Runs.GOLDEN.resolve("tickets.csv"), temp.resolve("tickets.csv"));
        comments = Files.createDirectories(temp.resolve("said").resolve("2026-03"));
    }

    private Trial run() {
        return Trial.in(temp, "run", "--period=2026-03", "--as-of=2026-03-31");
    }

    private List<String> shown(RunFolder run, String text) throws IOException {
        List<String> found = new ArrayList<>();
        for (String pack : run.packs(".pdf")) {
            if (String.join(" ", run.pages(pack)).contains(text)) {
                found.add(pack.replaceAll(".*/|-[0-9a-f]{8}\\.pdf", ""));
            }
        }
        return found;
    }

    @Test
    void aUnitsOwnCommentIsPrintedInsteadOfTheOneForAllOfTheRole() throws IOException {
        Files.writeString(comments.resolve("lead.md"), "Thank you\nfor March.\n\nMore room comes in April.\n");
        Files.writeString(comments.resolve("lead-B.md"), "Spare burners were late.\n");

        RunFolder run = new RunFolder(run().ending(0).folder());

        assertEquals(List.of("b"), shown(run, "Spare burners were late."));
        assertEquals(List.of("a"), shown(run, "Thank you for March. More room comes in April."));
    }

    @Test
    void anotherCommentIsAnotherRun() throws IOException {
        Files.writeString(comments.resolve("lead.md"), "Before.\n");
        Path before = run().ending(0).folder();
        Files.writeString(comments.resolve("lead.md"), "After.\n");
        assertNotEquals(before, run().ending(0).folder());
    }

    @Test
    void aCommentForNobodyIsNamed() throws IOException {
        Files.writeString(comments.resolve("leader.md"), "Lost?\n");
        String page = Files.readString(run().ending(0).folder().resolve("index.html"));
        assertTrue(page.contains("leader.md is a comment that no pack of this review prints."), page);
    }

    @Test
    void aCommentThatIsNoTextStopsTheRun() throws IOException {
        Files.write(comments.resolve("lead.md"), "Verz\u00f6gert".getBytes(StandardCharsets.ISO_8859_1));
        Trial run = run();
        assertNotEquals(0, run.exit());
        assertTrue(run.err().contains("lead.md holds bytes that are no UTF-8 text."), run.err());
        assertFalse(Files.exists(temp.resolve("out").resolve("2026-03")), run.err());
    }
}
