package goalpack.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.render.markup.MarkupException;
import goalpack.render.view.PdfTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PdfPressTest {
    private static final PdfPress PRESS = Example.press();

    private static PrintedPdf print(String body) throws MarkupException {
        return PRESS.print(document("", body), Example.PROPERTIES);
    }

    private static String document(String css, String body) {
        return "<html><head><title>t</title><style>" + css + "</style></head>\n<body>" + body + "</body></html>";
    }

    private static String text(PrintedPdf pdf) throws Exception {
        return String.join("\n", PdfTexts.pages(pdf.bytes()));
    }

    private static String fault(String css, String body) {
        String document = document(css, body);
        return String.valueOf(assertThrows(MarkupException.class, () -> PRESS.print(document, Example.PROPERTIES))
                .getMessage());
    }

    @Test
    void sameInputGivesSameBytesInEveryThread() throws Exception {
        String report = Example.monthlyReport();
        byte[] expected = PRESS.print(report, Example.PROPERTIES).bytes();
        Callable<byte[]> again =
                () -> Example.press().print(report, Example.PROPERTIES).bytes();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<byte[]> other : threads.invokeAll(List.of(again, again, again))) {
                assertArrayEquals(expected, other.get());
            }
        }
    }

    @Test
    void anotherIdentityGivesOtherBytes() throws Exception {
        PdfProperties p = Example.PROPERTIES;
        PdfProperties other =
                new PdfProperties(p.title(), p.author(), p.subject(), p.language(), p.created(), "run-2/director");
        String document = document("", "<p>text</p>");
        byte[] one = PRESS.print(document, p).bytes();
        byte[] two = PRESS.print(document, other).bytes();
        assertFalse(Arrays.equals(one, two));
    }

    @Test
    void nothingInTheExampleIsWiderThanItsPlace() throws Exception {
        assertEquals(
                List.of(),
                PRESS.print(Example.monthlyReport(), Example.PROPERTIES).overruns());
    }

    @Test
    void textsOfPagesChartsAndMarginsCanBeReadBack() throws Exception {
        List<String> pages = PdfTexts.pages(
                PRESS.print(Example.monthlyReport(), Example.PROPERTIES).bytes());
        assertEquals(6, pages.size());
        String first = pages.getFirst();
        assertTrue(first.startsWith("Harbour & Pine · Monthly management report October 2026 · Director of Support"));
        assertTrue(first.contains("EMEA 88.9 % 8,120 M Met 66.0 % 7,610 M Met\n"), first);
        assertTrue(first.contains("Billing −2.1"), first);
        assertTrue(first.contains("R. Aydın"), first);
        assertTrue(first.endsWith("final · how they were made: last page Page 1 of 6"), first);
    }

    @Test
    void aTableGoesOnWithItsHeadAndNoRowIsTorn() throws Exception {
        List<String> pages = PdfTexts.pages(
                PRESS.print(Example.monthlyReport(), Example.PROPERTIES).bytes());
        int rows = 0;
        for (String page : pages.subList(2, 5)) {
            List<String> lines = page.lines().toList();
            int head = lines.indexOf("Ticket Subject Category First answer Why listed");
            assertTrue(head > 0, page);
            assertTrue(lines.get(head + 1).matches("88\\d{4} .*"), page);
            rows += (int)
                    lines.stream().filter(line -> line.matches("88\\d{4} .*")).count();
        }
        assertEquals(44, rows);
    }

    @Test
    void aTableThatMovesToTheNextPageAsAWholeStillKeepsItsRowsTogether() throws Exception {
        String row = "<tr><td>begin<br/>end</td></tr>";
        String body = "<p style='height: 640px'>.</p><table><tr><td><p style='height: 60px'>a</p></td></tr></table>"
                + "<table style='margin-top: 4px'>" + row.repeat(100) + "</table>";
        List<String> pages = PdfTexts.pages(PRESS.print(
                        document("@page { size: A5; margin: 50px } body { font-size: 9pt }", body), Example.PROPERTIES)
                .bytes());
        assertTrue(pages.size() > 3);
        for (String page : pages.subList(1, pages.size())) {
            assertTrue(page.endsWith("end"), page);
        }
    }

    @Test
    void whatSourceSansLacksIsShownInTheFallbackFont() throws Exception {
        PrintedPdf pdf = print("<p>half ◐ done ★</p><svg width='50' height='20'><text y='10'>◐ ★</text></svg>");
        assertEquals(List.of(), pdf.missingGlyphs());
        assertTrue(text(pdf).contains("half ◐ done ★"), text(pdf));
    }

    @Test
    void whatNoFontHasIsSaidAndPaintedAsItsNumber() throws Exception {
        PrintedPdf pdf = print("<p>Great \uD83E\uDD70 tent</p><svg width='50' height='20'><text y='10'>返</text></svg>");
        assertEquals(
                List.of(new MissingGlyph(0x1F970, "Great \uD83E\uDD70 tent"), new MissingGlyph(0x8FD4, "返")),
                pdf.missingGlyphs());
        assertTrue(text(pdf).contains("Great [U+1F970] tent"), text(pdf));
        assertTrue(text(pdf).contains("[U+8FD4]"), text(pdf));
    }

    @Test
    void invisibleCharactersVanishAndAccentsJoinTheirLetters() throws Exception {
        PrintedPdf pdf = print("<p>A\u200dy\u00ad\ufe0fd\u0131n and e\u0301te\u0301</p>");
        assertEquals(List.of(), pdf.missingGlyphs());
        assertTrue(text(pdf).contains("Ayd\u0131n and été"), text(pdf));
    }

    @Test
    void hebrewIsPaintedFromTheRight() throws Exception {
        assertEquals("(גבא)x", text(print("<p>(אבג) x</p>")).replace(" ", ""));
    }

    @Test
    void everyJoinedShapeOfAnArabicOrPersianNameHasAGlyph() throws Exception {
        assertEquals(
                List.of(),
                print("<p>محمد السلام فاطمة الزهراء پرویز گیتی ژاله چنگیز</p>").missingGlyphs());
    }

    @Test
    void aTextOrDrawingWiderThanItsPlaceIsFound() throws Exception {
        String css = "td { width: 40px } table { table-layout: fixed; width: 80px }";
        String body = "<table><tr><td style='white-space: nowrap'>not so short</td>"
                + "<td><svg width='60' height='9' aria-label='chart'/></td></tr></table>";
        List<Overrun> overruns =
                PRESS.print(document(css, body), Example.PROPERTIES).overruns();
        assertEquals(
                List.of("not so short", "chart"),
                overruns.stream()
                        .map(Overrun::what)
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertEquals(
                15,
                overruns.stream()
                        .filter(o -> o.what().equals("chart"))
                        .findFirst()
                        .orElseThrow()
                        .tooWide(),
                0.1);
    }

    @Test
    void markupThatActsIsRefused() {
        assertEquals("line 2, column 7: <script> is not among the elements that packs print", fault("", "<script/>"));
        assertEquals("line 2, column 7: <p> may not have the attribute \"onclick\"", fault("", "<p onclick='x()'/>"));
        assertEquals(
                "line 2, column 7: a link leads to https:, mailto: or #id, found \"javascript:x()\"",
                fault("", "<a href='javascript:x()'>x</a>"));
        assertEquals("line 2, column 7: no element has the id \"nowhere\"", fault("", "<a href='#nowhere'>x</a>"));
    }

    @Test
    void onlyFilesOfTheTemplateFolderAreLoaded() {
        for (String reference : List.of(
                "http://example.com/x.png",
                "file:///etc/passwd",
                "../pdf/../../secret.png",
                "/etc/hostname",
                "none.png")) {
            assertEquals(
                    "line 2, column 7: \"" + reference
                            + "\" is not a file in the template folder; only files below it can be used",
                    fault("", "<img src='" + reference + "'/>"));
        }
        assertEquals(
                "line 0, column 0: style sheet: \"../x.png\" is not a file in the template folder;"
                        + " only files below it can be used",
                fault("p { background-image: url(../x.png) }", "<p>x</p>"));
    }

    @Test
    void styleThatTheLayoutWouldIgnoreIsRefused() {
        assertEquals(
                "line 1, column 29: style: box-shadow is an unrecognized CSS property at line 2",
                fault("p { color: #000000 }\np { box-shadow: 1px }", ""));
        assertTrue(fault("p { display: flex }", "").contains("flex"));
        assertTrue(fault("", "<p style='colour: #000'/>").contains("colour is an unrecognized CSS property"));
        assertTrue(fault("@import url(x.css);", "").contains("@import is not allowed"));
        assertTrue(fault("@font-face { font-family: x; src: url(x.ttf) }", "").contains("@font-face is not allowed"));
    }

    @Test
    void whatIsWrongInADrawingIsSaidWithItsPlace() {
        assertEquals(
                "line 3, column 3: <image> is not in the SVG that packs paint",
                fault("", "<svg width='1' height='1'>\n  <image/></svg>"));
    }

    @Test
    void eachPageMayHaveItsOwnSize() throws Exception {
        String css = "@page { size: A4 } @page wide { size: letter } .wide { page: wide }";
        PrintedPdf pdf = PRESS.print(document(css, "<p>a</p><div class='wide'>b</div>"), Example.PROPERTIES);
        List<String> sizes = new ArrayList<>();
        try (var file = Loader.loadPDF(pdf.bytes())) {
            file.getPages()
                    .forEach(page -> sizes.add(Math.round(page.getMediaBox().getWidth()) + "x"
                            + Math.round(page.getMediaBox().getHeight())));
        }
        assertEquals(List.of("595x842", "612x792"), sizes);
    }
}
