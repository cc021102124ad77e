package goalpack.render;

import goalpack.goal.GoalBook;
import goalpack.pack.LastPage;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.render.markup.CleanText;
import goalpack.render.markup.MarkupException;
import goalpack.render.model.Figure;
import goalpack.render.model.PackModel;
import goalpack.render.pdf.Attachment;
import goalpack.render.pdf.MissingGlyph;
import goalpack.render.pdf.PackFonts;
import goalpack.render.pdf.PdfPress;
import goalpack.render.pdf.PdfProperties;
import goalpack.render.pdf.PrintedPdf;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.text.Wording;
import goalpack.render.view.PrintedText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes PDFs of packs through the templates below {@code pdf/}; one serves many packs and threads. */
public final class PdfPacks {
    private final Templates templates;
    private final GoalBook.Paper paper;
    private final PdfPress press;
    private final Map<Language, Checked<Messages>> messages = new EnumMap<>(Language.class);

    private PdfPacks(Templates templates, GoalBook.Paper paper, PdfPress press) {
        this.templates = templates;
        this.paper = paper;
        this.press = press;
    }

    /**
     * The PDFs of a run.
     *
     * @throws IOException if the built-in template folder is not there
     */
    public static PdfPacks with(Templates templates, GoalBook.Paper paper, PackFonts fonts) throws IOException {
        Path builtIn = templates.folders().getFirst();
        return new PdfPacks(templates, paper, new PdfPress(fonts, builtIn));
    }

    /**
     * The pack as a PDF.
     *
     * @param figures the pack's rows of {@code figures.csv} with their header; they are attached
     * @return the PDF, with a problem {@code glyph-missing} to mend for each character that no font has; or, for this
     *     pack alone, the template's problem, {@code markup-refused}, {@code language-unknown}, or those of the message
     *     files
     */
    public Checked<Rendered> render(Pack pack, String figures) {
        Optional<Language> language = Language.of(pack.language());
        if (language.isEmpty()) {
            return Checked.refused(
                    List.of(Problem.stops("language-unknown", Place.NONE, Map.of("language", pack.language()))));
        }
        Checked<Messages> spoken = messages(language.get());
        return spoken.isUsable()
                ? render(pack, figures, Wording.of(spoken.value().orElseThrow()))
                : Checked.refused(spoken.problems());
    }

    private synchronized Checked<Messages> messages(Language language) {
        return messages.computeIfAbsent(language, missing -> MessageFiles.read(templates.folders(), missing));
    }

    private Checked<Rendered> render(Pack pack, String figures, Wording wording) {
        Attachment attached = new Attachment("figures.csv", "text/csv", wording.text("pdf.figures"), figures);
        PackModel model = PackModel.of(pack, paper, wording);
        String template = "pdf/" + pack.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ftlx";
        Checked<String> filled = templates.fill(template, model.root(), wording);
        return filled.isUsable()
                ? print(
                        pack,
                        model,
                        attached,
                        template,
                        CleanText.of(filled.value().orElseThrow()))
                : Checked.refused(filled.problems());
    }

    private Checked<Rendered> print(Pack pack, PackModel model, Attachment attached, String template, String xhtml) {
        PdfProperties properties = properties(pack, model);
        try {
            PrintedPdf pdf = press.print(xhtml, properties, List.of(attached));
            List<Problem> problems = pdf.missingGlyphs().stream()
                    .map(glyph -> missing(glyph, template))
                    .toList();
            return Checked.of(new Rendered(pdf, properties.title(), model, shown(model, xhtml)), problems);
        } catch (MarkupException e) {
            return Checked.refused(List.of(Problem.stops(
                    "markup-refused", Place.file(template), Map.of("reason", String.valueOf(e.getMessage())))));
        }
    }

    /** The figures whose text the template took and gave to be painted. */
    private static Set<String> shown(PackModel model, String xhtml) {
        PrintedText painted = PrintedText.ofMarkup(xhtml);
        return model.figures().stream()
                .filter(figure -> model.shown().contains(figure.id()) && painted.count(figure.text()) > 0)
                .map(Figure::id)
                .collect(Collectors.toSet());
    }

    private static Problem missing(MissingGlyph glyph, String template) {
        return Problem.mend(
                "glyph-missing", Place.file(template), Map.of("character", glyph.substitute(), "text", glyph.text()));
    }

    /** Dates and identity come from the run, so that the same run makes the same file. */
    private static PdfProperties properties(Pack pack, PackModel model) {
        String of = pack.scope().isWhole()
                ? pack.roleTitle()
                : pack.roleTitle() + " · " + pack.scope().shownName();
        Instant created = pack.standing()
                .asOf()
                .plusDays(1)
                .atStartOfDay(pack.standing().zone())
                .toInstant();
        return new PdfProperties(
                "%s · %s · %s · %s".formatted(pack.organisation(), model.title(), model.period(), of),
                pack.organisation(),
                "%s, %s".formatted(model.period(), of),
                pack.language(),
                created,
                runId(pack) + " " + pack.audience(),
                String.join(
                        "|",
                        runId(pack),
                        pack.kind().name(),
                        pack.role(),
                        pack.scope().text(),
                        pack.period().id()));
    }

    private static String runId(Pack pack) {
        return pack.pages().stream()
                .filter(LastPage.class::isInstance)
                .map(page -> ((LastPage) page).runId())
                .findFirst()
                .orElse("");
    }
}
