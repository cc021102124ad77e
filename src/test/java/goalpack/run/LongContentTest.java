package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import goalpack.render.pdf.Crossings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages with as much, as little and as long as there can be: nothing is cut, nothing lies over anything else. */
class LongContentTest {
    @TempDir
    private Path folder;

    private RunFolder run(String book, String tickets, String... arguments) throws IOException {
        MonthsDesk.write(folder, book, tickets);
        String[] all = new String[arguments.length + 5];
        System.arraycopy(new String[] {"run", "goalpack.yaml", "--out", "out", "--role"}, 0, all, 0, 5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        RunFolder made = new RunFolder(Trial.in(folder, all).ending(0).folder());
        for (String pack : made.packs(".pdf")) {
            Files.copy(
                    made.root().resolve(pack),
                    Files.createDirectories(Path.of("target/long-packs")).resolve(name(arguments) + ".pdf"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertEquals(java.util.List.of(), Crossings.of(made.bytes(pack)), pack);
        }
        return made;
    }

    private static String name(String... arguments) {
        return String.join("-", arguments).replaceAll("[^a-z0-9]+", "-");
    }

    private static String text(RunFolder run) {
        return String.join(" ", run.pages(run.packs(".pdf").getFirst())).replaceAll("\\s+", " ");
    }

    @Test
    void everyOneOfTwoHundredCategoriesAndEveryUnitIsThere() throws IOException {
        RunFolder run = run(LongDesk.book("de"), LongDesk.tickets(3), "director", "--period", "2026-03");
        String text = text(run).replace(" ", "");
        for (int i = 4; i < LongDesk.CATEGORIES; i++) {
            String name = String.format(java.util.Locale.ROOT, "Category%03d:Reklamations", i);
            assertTrue(text.contains(name), name);
        }
        for (int i = 0; i < LongDesk.REGIONS; i++) {
            assertTrue(text.contains("Region" + i + "withitsharbours"), "region " + i);
        }
    }

    @Test
    void aReviewOfAFirstYearWithThreeMonths() throws IOException {
        RunFolder run = run(
                LongDesk.book("tr"), LongDesk.tickets(3), "director", "--period", "2026-H1", "--as-of", "2026-03-31");
        assertTrue(text(run).length() > 2000);
    }

    @Test
    void aReviewWithoutASingleTicketOfItsTime() throws IOException {
        RunFolder run =
                run(LongDesk.book("en"), LongDesk.old(), "director", "--period", "2025-H2", "--as-of", "2026-03-31");
        assertTrue(text(run).length() > 1000);
    }

    @Test
    void aReviewThatNothingCanBeCountedFor() throws IOException {
        RunFolder run = run(LongDesk.book("fr"), LongDesk.bare(), "director", "--period", "2026-Q1");
        assertTrue(text(run).contains("aucun chiffre"), text(run));
    }
}
