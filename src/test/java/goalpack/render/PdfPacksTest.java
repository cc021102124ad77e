package goalpack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.GoalBook;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.render.pdf.PackFonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPacksTest {
    private static final PackFonts FONTS = PackFonts.load();

    static Rendered render(Pack pack, GoalBook.Paper paper) throws IOException {
        Templates templates = Templates.in(List.of(Path.of("templates")), Duration.ofSeconds(60))
                .value()
                .orElseThrow();
        Checked<Rendered> rendered = PdfPacks.with(templates, paper, FONTS).render(pack);
        assertEquals(List.of(), rendered.problems());
        return rendered.value().orElseThrow();
    }

    static String text(Rendered rendered) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered.pdf().bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }

    private static String shown(String name, Pack pack) throws IOException {
        Rendered rendered = render(pack, GoalBook.Paper.A4);
        Path folder = Files.createDirectories(Path.of("target/example-packs"));
        Files.write(folder.resolve(name + ".pdf"), rendered.pdf().bytes());
        return text(rendered);
    }

    @Test
    void pageOneSaysTheWorstFirst() throws IOException {
        String text = shown("director", ExamplePacks.director());
        assertTrue(text.contains("First answers reach their target while old tickets pile up"), text);
    }

    @Test
    void theTeamPage() throws IOException {
        String text = shown("team", ExamplePacks.team());
        assertTrue(text.contains("6 of 7"), text);
    }

    @Test
    void firstMonth() throws IOException {
        String text = shown("first-month", ExamplePacks.firstMonth());
        assertTrue(text.contains("nothing to compare with"), text);
    }

    @Test
    void large() throws IOException {
        String text = shown("large", ExamplePacks.large());
        assertTrue(text.contains("northern coast 35"), text);
    }

    @Test
    void patchy() throws IOException {
        String text = shown("patchy", ExamplePacks.patchy());
        assertTrue(text.contains("measured on 61.0 % of the tickets"), text);
    }
}
