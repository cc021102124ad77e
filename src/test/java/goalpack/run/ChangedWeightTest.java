package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import goalpack.render.view.PdfTexts;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a goal weighs where that was agreed anew: the page says the weight that is in force, and since when. */
class ChangedWeightTest {
    private static final String SECOND = """
              once:
                role: head
                says: Solved at once
                metric: one-touch
                from: 2026-01-01
                target: 70%
                weight: 0.3
                revisions:
                  - { from: 2026-06-16, weight: 0.6, because: Nobody should have to write twice. }
            """;
    private static final String FIRST = """
                weight: 0.7
                revisions:
                  - { from: 2026-06-16, weight: 0.4, because: Nobody should have to write twice. }
                  - { from: 2026-03-01, kind: correction, target: 85%, because: It was never 80. }
                milestones:""";

    @TempDir
    private Path folder;

    private String page(String period) throws IOException {
        String book = MonthsDesk.BOOK
                        .replace("    target: 85%\n    owner: Ada", "    target: 80%\n    owner: Ada")
                        .replace("    milestones:", FIRST.indent(4).stripTrailing())
                + SECOND;
        MonthsDesk.write(folder, book, MonthsDesk.tickets());
        RunFolder run = new RunFolder(Trial.in(folder, "run", "--period", period, "--role", "head")
                .ending(0)
                .folder());
        String path = run.packs(".pdf").getFirst();
        return String.join("\n", PdfTexts.pages(run.bytes(path)))
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    @Test
    void theMonthOfTheChangeSaysBothAndTheMonthBeforeTheFirst() throws IOException {
        String june = page("2026-06");
        assertTrue(june.contains("weight 40 %,") && june.contains("70 % until 15 Jun 2026"), june);
        assertTrue(june.contains("weight 60 %, 30 % until 15 Jun"), june);
        assertFalse(june.contains("1 Jun to 15 Jun"), "the marks did not change");
        assertTrue(
                june.contains("Weight 70 % until 15 Jun 2026, 40 % since. Reason: Nobody should have to write twice"),
                june);
        assertTrue(june.contains("Target corrected from 80 % to 85 % as of 1 Mar 2026"), june);
        String may = page("2026-05");
        assertTrue(may.contains("weight 70 %") && !may.contains("weight 40 %"), may);
    }
}
