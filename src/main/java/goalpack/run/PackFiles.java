package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.ingest.Intake;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
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
import goalpack.render.model.Figure;
import goalpack.render.pdf.PackFonts;
import goalpack.render.table.PlainNumber;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of a run's packs, each rendered and added to the publication; a pack that fails fails alone. */
final class PackFiles {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final List<Provenance.FailedPack> failed = new ArrayList<>();
    private final Map<String, Object> results = new TreeMap<>();
    private int made;

    private PackFiles() {}

    static Checked<PackFiles> render(
            Request request, GoalBook book, List<Pack> packs, Publication publication, Watcher watcher)
            throws IOException {
        Checked<Templates> templates = Templates.in(PackList.templateFolders(request, book), DEADLINE);
        if (templates.value().isEmpty()) {
            return Checked.refused(templates.problems());
        }
        PdfPacks pdf = PdfPacks.with(templates.value().get(), book.paper(), PackFonts.load());
        XlsxPacks xlsx = XlsxPacks.with(templates.value().get(), book.paper());
        PackFiles files = new PackFiles();
        List<Problem> problems = new ArrayList<>(templates.problems());
        for (int i = 0; i < packs.size(); i++) {
            watcher.at(Watcher.Step.RENDER, i, packs.size());
            files.add(packs.get(i), pdf, xlsx, publication, problems);
        }
        return Checked.of(files, problems);
    }

    /** A pack is its PDF and its workbook: where one of them fails, neither is published. */
    private void add(Pack pack, PdfPacks pdf, XlsxPacks xlsx, Publication publication, List<Problem> problems) {
        String path = path(pack);
        Checked<Rendered> rendered = pdf.render(pack);
        problems.addAll(rendered.problems());
        if (rendered.value().isEmpty()) {
            failed.add(new Provenance.FailedPack(path, rendered.problems().getFirst().rule()));
            return;
        }
        Checked<byte[]> workbook = xlsx.render(pack);
        problems.addAll(workbook.problems());
        if (workbook.value().isEmpty()) {
            failed.add(new Provenance.FailedPack(path, workbook.problems().getFirst().rule()));
            return;
        }
        Rendered document = rendered.value().get();
        publication.add(path + ".pdf", Content.of(document.pdf().bytes()));
        publication.add(path + ".xlsx", Content.of(workbook.value().get()));
        results.put(path, figures(document.figures()));
        made++;
    }

    private static String path(Pack pack) {
        String unit =
                pack.scope().isWhole() ? pack.organisation() : pack.scope().text();
        return "packs/" + pack.role() + "/" + Slug.of(unit);
    }

    private static List<Map<String, Object>> figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> Map.<String, Object>of(
                        "id", figure.id(),
                        "value", PlainNumber.decimal(figure.value()),
                        "unit", figure.unit().word(),
                        "text", figure.text()))
                .toList();
    }

    String results() {
        return Json.pretty(Map.of("packs", results));
    }

    String index(Sources sources, Occasion occasion, Intake intake, List<Problem> problems) {
        return "";
    }

    List<Provenance.FailedPack> failed() {
        return failed;
    }

    int made() {
        return made;
    }
}
