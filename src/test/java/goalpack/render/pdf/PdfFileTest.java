package goalpack.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example's PDF, seen by another library than the one that wrote it. */
class PdfFileTest {
    private static PDDocument file = new PDDocument();

    @BeforeAll
    static void print() throws Exception {
        file = Loader.loadPDF(Example.press()
                .print(Example.monthlyReport(), Example.PROPERTIES)
                .bytes());
    }

    @AfterAll
    static void close() throws Exception {
        file.close();
    }

    @Test
    void everyFontIsEmbeddedUnderTheSamePrefix() throws Exception {
        TreeSet<String> names = new TreeSet<>();
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName());
            }
        }
        assertEquals(
                List.of(
                        "GGGGGG+DejaVuSans",
                        "GGGGGG+SourceSans3-Bold",
                        "GGGGGG+SourceSans3-Regular",
                        "GGGGGG+SourceSans3-Semibold"),
                List.copyOf(names));
    }

    @Test
    void thePropertiesAreInTheFile() {
        var information = file.getDocumentInformation();
        assertEquals("Monthly management report", information.getTitle());
        assertEquals("Harbour & Pine", information.getAuthor());
        assertEquals("October 2026, Director of Support", information.getSubject());
        assertEquals(Example.PROPERTIES.created(), information.getCreationDate().toInstant());
        assertEquals(
                Example.PROPERTIES.created(), information.getModificationDate().toInstant());
        assertEquals("en", file.getDocumentCatalog().getLanguage());
        assertTrue(file.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        assertEquals(1.7f, file.getVersion());
    }

    @Test
    void theIdentifierComesFromTheIdentity() {
        COSArray identifier = file.getDocument().getDocumentID();
        assertEquals("C194", ((COSString) identifier.get(0)).toHexString().substring(0, 4));
        assertEquals(identifier.get(0), identifier.get(1));
    }

    @Test
    void theBookmarksAreThoseOfTheHead() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
            item.children().forEach(inner -> titles.add("> " + inner.getTitle()));
        }
        assertEquals(
                List.of(
                        "October 2026",
                        "> Who acts",
                        "My problem is solved on first contact",
                        "Tickets worth reading",
                        "How the figures were made"),
                titles);
    }

    @Test
    void linksLeadToTicketsMailAndPages() throws Exception {
        List<String> targets = new ArrayList<>();
        for (PDPage page : file.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                var action = ((PDAnnotationLink) annotation).getAction();
                targets.add(action instanceof PDActionURI uri ? uri.getURI() : action.getSubType());
            }
        }
        assertEquals(46, targets.size());
        assertEquals("https://desk.example.com/tickets/880310", targets.getFirst());
        assertEquals(List.of("mailto:support-goals@example.com", "GoTo"), targets.subList(44, 46));
    }

    @Test
    void nothingInTheFileActsByItself() throws Exception {
        assertEquals(null, file.getDocumentCatalog().getOpenAction());
        assertEquals(null, file.getDocumentCatalog().getAcroForm());
        assertFalse(file.isEncrypted());
    }
}
