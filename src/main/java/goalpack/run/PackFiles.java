package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.pack.LastPage;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Content;
import goalpack.publish.Json;
import goalpack.publish.Provenance;
import goalpack.publish.Publication;
import goalpack.publish.Slug;
import goalpack.render.PdfPacks;
import goalpack.render.Rendered;
import goalpack.render.Templates;
import goalpack.render.XlsxPacks;
import goalpack.render.html.RunPage;
import goalpack.render.pdf.PackFonts;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.xlsx.Written;
import goalpack.verify.Comparison;
import goalpack.verify.Recorded;
import goalpack.verify.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a run's packs, each rendered and added to the publication; a pack that fails fails alone, unless nothing can be written. */
final class PackFiles {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final List<Provenance.FailedPack> failed = new ArrayList<>();
    private final Map<String, List<Recorded>> results = new TreeMap<>();
    private final List<RunPage.Entry> entries = new ArrayList<>();
    private final List<RunPage.Failed> failures = new ArrayList<>();
    private final Templates templates;

    private PackFiles(Templates templates) {
        this.templates = templates;
    }

    static Checked<PackFiles> render(
            Request request,
            GoalBook book,
            List<Pack> packs,
            PackFigures figures,
            Publication publication,
            Watcher watcher) {
        Checked<Templates> templates = Templates.in(PackList.templateFolders(request.templates(), book), DEADLINE);
        if (templates.value().isEmpty()) {
            return Checked.refused(templates.problems());
        }
        PdfPacks pdf;
        try {
            pdf = PdfPacks.with(templates.value().get(), book.paper(), PackFonts.load());
        } catch (IOException e) {
            return Checked.refused(List.of(Problem.stops(
                    "templates-unreadable", Place.NONE, Map.of("reason", String.valueOf(e.getMessage())))));
        }
        XlsxPacks xlsx = XlsxPacks.with(templates.value().get());
        PackFiles files = new PackFiles(templates.value().get());
        List<Problem> problems = new ArrayList<>(templates.problems());
        for (int i = 0; i < packs.size(); i++) {
            watcher.at(Watcher.Step.RENDER, i, packs.size());
            Pack pack = packs.get(i);
            files.add(pack, pdf.render(pack, figures.of(pack)), xlsx, publication, problems);
            if (files.cannotBeWritten()) {
                problems.addFirst(problems.removeLast());
                return Checked.refused(problems);
            }
        }
        return Checked.of(files, problems);
    }

    /** A full disk is no fault of the pack that met it. */
    private boolean cannotBeWritten() {
        return failed.stream().anyMatch(one -> one.reason().equals("output-failed"));
    }

    /** A pack is its PDF and its workbook: where one of them fails, neither is published. */
    private void add(
            Pack pack, Checked<Rendered> rendered, XlsxPacks xlsx, Publication publication, List<Problem> problems) {
        String path = path(pack);
        problems.addAll(rendered.problems());
        if (rendered.value().isEmpty()) {
            fail(pack, rendered.problems().getFirst());
            return;
        }
        Rendered document = rendered.value().get();
        Path workbookFile = publication.scratch().resolve("workbook.xlsx");
        Checked<Written> workbook = xlsx.render(pack, document.model(), workbookFile);
        problems.addAll(workbook.problems());
        if (workbook.value().isEmpty()) {
            fail(pack, workbook.problems().getFirst());
            return;
        }
        Checked<List<Recorded>> recorded =
                recorded(path, document, workbook.value().get(), workbookFile);
        if (recorded.value().isEmpty()) {
            problems.addAll(recorded.problems());
            fail(pack, recorded.problems().getFirst());
            return;
        }
        problems.addAll(changedTexts(path, workbook.value().get()));
        List<Recorded> proven = recorded.value().get();
        publication.add(path + ".pdf", Content.of(document.pdf().bytes()));
        publication.add(path + ".xlsx", Content.of(workbookFile));
        results.put(path, proven);
        entries.add(new RunPage.Entry(pack, document.model(), path + ".pdf", Optional.of(path + ".xlsx")));
    }

    /** What of the tickets' texts could not stand in the workbook as it was. */
    private static List<Problem> changedTexts(String path, Written workbook) {
        int controls = workbook.controlCharacters();
        int cut = workbook.cutTexts();
        return controls + cut == 0
                ? List.of()
                : List.of(Problem.practice(
                        "workbook-texts-changed",
                        Place.file(path + ".xlsx"),
                        Map.of("controls", controls, "cut", cut)));
    }

    private static Checked<List<Recorded>> recorded(String path, Rendered document, Written workbook, Path file) {
        try {
            return Recording.of(path, document, workbook, file);
        } catch (IOException e) {
            return Checked.refused(List.of(Problem.stops(
                    "output-failed", Place.file(path), Map.of("reason", String.valueOf(e.getMessage())))));
        }
    }

    private void fail(Pack pack, Problem reason) {
        failed.add(new Provenance.FailedPack(path(pack), reason.rule()));
        failures.add(new RunPage.Failed(pack.roleTitle() + " " + pack.scope().text(), reason));
    }

    private static String path(Pack pack) {
        String unit = pack.scope().isWhole()
                ? pack.organisation()
                : pack.scope().person().map(Person::id).orElseGet(pack.scope()::text);
        return pack.kind() == Pack.Kind.PARTNER_PAGE
                ? "packs/partner/" + Slug.of(pack.role())
                : "packs/" + pack.role() + "/" + Slug.of(unit);
    }

    /** The figures of all packs, proven to stand in PDF and workbook alike. */
    String results() {
        Map<String, Object> packs = new TreeMap<>();
        results.forEach((path, figures) ->
                packs.put(path, figures.stream().map(Recorded::json).toList()));
        return Json.pretty(Map.of("packs", packs));
    }

    /** The page from which the run is entered. */
    Checked<String> index(
            GoalBook book,
            String language,
            Occasion occasion,
            String review,
            LastPage sources,
            int tickets,
            List<Problem> problems) {
        List<RunPage.Entry> shown = entries.stream()
                .filter(entry -> entry.pack().kind() != Pack.Kind.PERSONAL_PAGE)
                .toList();
        List<RunPage.Entry> told = new Retold(book, templates.folders(), language).of(shown);
        RunPage page = new RunPage(told, entries.size() - shown.size(), failures, sources, tickets, problems);
        Checked<String> html =
                page.html(templates, language, new RunPage.Title(book.organisation(), occasion.period(), review));
        if (html.value().isEmpty()) {
            failed.add(new Provenance.FailedPack(
                    "index.html", html.problems().getFirst().rule()));
        }
        return html;
    }

    /** Where the packs' figures are not those of the table. */
    List<Problem> differences(List<Map<String, String>> table) {
        return results.values().stream()
                .flatMap(figures -> Comparison.table("figures.csv", figures, table).stream())
                .toList();
    }

    List<Provenance.FailedPack> failed() {
        return failed;
    }

    /** The packs that were made. */
    List<RunPage.Entry> entries() {
        return entries;
    }

    /** The texts of a language, English where nobody speaks it. */
    Checked<Messages> messages(String language) {
        return MessageFiles.read(templates.folders(), Language.of(language).orElse(Language.EN));
    }

    Templates templates() {
        return templates;
    }

    int made() {
        return entries.size();
    }
}
