package goalpack.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.GoalBook.Paper;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.render.model.Figure;
import goalpack.render.pdf.PackFonts;
import goalpack.render.text.Language;
import goalpack.score.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPacksTest {
    private static final PackFonts FONTS = PackFonts.load();
    private static final String FIGURES = "goal,value\r\nfirst-answer,0.862\r\n";
    private static final Path BUILT_IN = Path.of("templates");

    @TempDir
    Path folder;

    private static PdfPacks packs(List<Path> folders, Paper paper) throws IOException {
        Templates templates =
                Templates.in(folders, Duration.ofSeconds(60)).value().orElseThrow();
        return PdfPacks.with(templates, paper, FONTS);
    }

    private static Rendered rendered(Pack pack, Paper paper) throws IOException {
        Checked<Rendered> rendered = packs(List.of(BUILT_IN), paper).render(pack, FIGURES);
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

    static String text(Pack pack) throws IOException {
        return text(rendered(pack, Paper.A4));
    }

    private static void says(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
        }
    }

    @Test
    void aGuardrailThatIsBrokenIsSaidOnTheWayToo() throws IOException {
        String text = text(ExamplePacks.underBroken(Status.ON_TRACK));
        assertTrue(text.contains("On track, but guardrail broken"), text);
    }

    @Test
    void aVerdictThatAGuardrailLoweredIsNotToldAsShortOfTheTarget() throws IOException {
        String text = text(ExamplePacks.underBroken(Status.PARTLY));
        assertTrue(text.contains("First answers reach their target while old tickets pile up"), text);
        assertTrue(text.contains("Partly: guardrail broken"), text);
        assertTrue(
                text.contains("The target is reached. A guardrail is broken: old tickets pile up."
                        + " That lowers the verdict to “Partly”."),
                text);
        assertFalse(text.contains("short of the target"), text);
    }

    @Test
    void theFiguresAreAttachedAndNamedAsData() throws IOException {
        byte[] pdf = rendered(ExamplePacks.director(), Paper.A4).pdf().bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification file = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames()
                    .values()
                    .iterator()
                    .next();
            assertEquals("figures.csv", file.getFileUnicode());
            assertEquals("Data", file.getCOSObject().getNameAsString("AFRelationship"));
            assertEquals(FIGURES, new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theHeadlineSaysTheFindingsWorstFirst() throws IOException {
        says(
                text(ExamplePacks.director()),
                "First answers reach their target while old tickets pile up; solving on first contact stays short",
                "1 of 2 goals reached, with a broken guardrail; 1 partly. 18,442 tickets came in, 16,906 solved, 2,377");
    }

    @Test
    void aBrokenGuardrailIsSaidInTheSameWordsWhereverTheStatusStands() throws IOException {
        String text = text(ExamplePacks.director());
        assertEquals(3, text.split("Met, but guardrail broken", -1).length - 1, text);
        says(text, "The target is reached, but guardrail broken: old tickets pile up.");
    }

    @Test
    void aMissSaysWhoActsAndWhatWasNotAgreed() throws IOException {
        says(
                text(ExamplePacks.director()),
                "First contact: 3.6 points short Billing, 2.1 of 3.6 Train tier 1 on billing R. Aydın 30 Nov",
                "Open tickets older than 30 days: 118, limit ≤ 100 – none agreed, 2nd month");
    }

    @Test
    void aChangeThatTheNumbersDoNotCarryIsSaidToBeNone() throws IOException {
        says(text(ExamplePacks.director()), "No clear change from the month before (61.9 %).");
    }

    @Test
    void aRevisionIsToldWithBothTargets() throws IOException {
        says(text(ExamplePacks.director()), "Target 82 % until 30 Jun 2026, 85 % since.");
    }

    @Test
    void aTeamPageShowsTooFewRatingsAsTheyAre() throws IOException {
        says(
                text(ExamplePacks.team()),
                "There are too few tickets to judge customer satisfaction; first answers reach their target",
                "6 of 7",
                "Too few to judge",
                "hours since arrival, log scale");
    }

    @Test
    void aFirstMonthHasNothingToCompareWith() throws IOException {
        String text = text(ExamplePacks.firstMonth());
        says(
                text,
                "nothing to compare with",
                "By chance alone it could lie between 74.4 % and 96.5 %, and the verdict could be another.");
        assertFalse(text.contains("Month by month"), text);
    }

    @Test
    void aGoalReviewSaysWhatTheFiguresSuggestAndAsksWhatTheyLeaveOpen() throws IOException {
        says(
                text(ExampleReviews.full()),
                "Mid-year goal review",
                "raise to",
                "86 % – 88 %,",
                "lower to 62 %,",
                "Questions for the talk",
                "First answer ≤ 4 h stands at 86.2 %, its target at 85 %, while old tickets pile up: 118, limit"
                        + " ≤ 100. What would keep both?",
                "of 412 waits for Warehouse ended in time",
                "“Refund rights up to 50 EUR for tier 1” was asked of Finance on 2 Mar 2026 and is still open.",
                "Time-bound: its review was due on 15 Jul 2026",
                "In the owner’s words",
                "Agreed with, date");
    }

    @Test
    void aGoalReviewWithoutAnythingToSaySaysSo() throws IOException {
        says(
                text(ExampleReviews.bare()),
                "No action was agreed.",
                "end it, unless",
                "The figures raise none.",
                "Every goal is still specific");
    }

    @Test
    void aGoalWithoutDataNamesTheMissingColumns() throws IOException {
        says(
                text(ExamplePacks.patchy()),
                "There is no data for solving on first contact",
                "The exports lack what this is counted from: status, solved_at, agent_replies, reopens.",
                "measured on 61.0 % of the tickets");
    }

    @Test
    void aLongCascadeGoesOnWithItsHeadAndLosesNoRow() throws IOException {
        String text = text(ExamplePacks.large());
        for (int i = 1; i <= 40; i++) {
            says(text, i % 7 == 0 ? "northern coast " + i : "Team " + i);
        }
        assertTrue(text.split("Who carries it", -1).length > 2, text);
    }

    @Test
    void aGoalThatIsBetterWhenLowerIsOverItsTarget() throws IOException {
        says(text(ExamplePacks.large()), "71.5 min over the target.");
    }

    @Test
    void nothingIsWiderThanItsPlaceOnEitherPaper() throws IOException {
        for (Paper paper : Paper.values()) {
            for (Pack pack : ExamplePacks.all()) {
                assertEquals(List.of(), rendered(pack, paper).pdf().overruns());
            }
        }
    }

    @Test
    void aGoalReviewHasRoomForTheWordsOfEveryLanguage() throws IOException {
        for (Language language : Language.values()) {
            Pack pack = ExamplePacks.in(language.code(), ExampleReviews.full());
            assertEquals(List.of(), rendered(pack, Paper.A4).pdf().overruns(), language.code());
        }
    }

    @Test
    void theSamePackMakesTheSameBytes() throws IOException {
        assertArrayEquals(
                rendered(ExamplePacks.director(), Paper.A4).pdf().bytes(),
                rendered(ExamplePacks.director(), Paper.A4).pdf().bytes());
    }

    @Test
    void everyFigureHasItsOwnIdAndStandsInTheListAsWritten() throws IOException {
        Rendered rendered = rendered(ExamplePacks.director(), Paper.A4);
        List<String> ids = rendered.figures().stream().map(Figure::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        Figure actual = rendered.figures().stream()
                .filter(figure -> figure.id().equals("director/first-answer/actual"))
                .findFirst()
                .orElseThrow();
        assertEquals("86.2\u202f%", actual.text());
        assertEquals(ExampleGoals.rate(15_890, 18_442).value().orElseThrow(), actual.value());
    }

    @Test
    void aBooksOwnTemplateWinsFileByFile() throws IOException {
        Files.createDirectories(folder.resolve("pdf"));
        Files.writeString(
                folder.resolve("pdf/last.ftl"),
                "<#macro page of><h1 id=\"last\" class=\"new-page\">Our own last page</h1></#macro>");
        Checked<Rendered> rendered =
                packs(List.of(BUILT_IN, folder), Paper.A4).render(ExamplePacks.director(), FIGURES);
        says(text(rendered.value().orElseThrow()), "Who acts", "Our own last page");
    }

    @Test
    void aBooksOwnTextWinsKeyByKey() throws IOException {
        Files.writeString(folder.resolve("messages.properties"), "heading.acts = Who moves\n");
        Checked<Rendered> rendered =
                packs(List.of(BUILT_IN, folder), Paper.A4).render(ExamplePacks.director(), FIGURES);
        says(text(rendered.value().orElseThrow()), "Who moves", "Guardrails");
    }

    @Test
    void markupThatCannotBePrintedFailsThisPackAndSaysWhy() throws IOException {
        Files.createDirectories(folder.resolve("pdf"));
        Files.writeString(
                folder.resolve("pdf/last.ftl"), "<#macro page of><h1 id=\"last\">x</h1><script>x</script></#macro>");
        Problem problem = packs(List.of(BUILT_IN, folder), Paper.A4)
                .render(ExamplePacks.director(), FIGURES)
                .problems()
                .getFirst();
        assertEquals("markup-refused", problem.rule());
        assertTrue(problem.arguments().toString().contains("<script>"), problem.toString());
    }

    @Test
    void aLanguageThatNoFileSpeaksIsRefused() throws IOException {
        Problem problem = packs(List.of(BUILT_IN), Paper.A4)
                .render(ExamplePacks.in("pt"), FIGURES)
                .problems()
                .getFirst();
        assertEquals("language-unknown", problem.rule());
    }

    @Test
    void theExamplesCanBeLookedAt() throws IOException {
        Path out = Files.createDirectories(Path.of("target/example-packs"));
        List<String> names = List.of("director", "team", "first-month", "large", "patchy", "everything");
        for (int i = 0; i < names.size(); i++) {
            Files.write(
                    out.resolve(names.get(i) + ".pdf"),
                    rendered(ExamplePacks.all().get(i), Paper.A4).pdf().bytes());
        }
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(names.size(), files.count());
        }
    }
}
