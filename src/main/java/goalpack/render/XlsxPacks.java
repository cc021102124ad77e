package goalpack.render;

import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.render.model.PackModel;
import goalpack.render.model.WorkbookModel;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.text.Wording;
import goalpack.render.xlsx.DescriptionException;
import goalpack.render.xlsx.Fault;
import goalpack.render.xlsx.Unfinished;
import goalpack.render.xlsx.WorkbookWriter;
import goalpack.render.xlsx.Written;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes workbooks of packs through the templates below {@code xlsx/}; one serves many packs and threads. */
public final class XlsxPacks {
    private static final String TEMPLATE = "xlsx/pack.ftlx";
    private static final String BASELINE = "xlsx/baseline.ftlx";

    private final Templates templates;
    private final Optional<Path> refused;
    private final WorkbookWriter writer = new WorkbookWriter();
    private final Map<Language, Checked<Messages>> messages = new EnumMap<>(Language.class);

    private XlsxPacks(Templates templates, Optional<Path> refused) {
        this.templates = templates;
        this.refused = refused;
    }

    /** The workbooks of a run. */
    public static XlsxPacks with(Templates templates) {
        return new XlsxPacks(templates, Optional.empty());
    }

    /**
     * The workbook of somebody who changes templates: where what a template wrote is no workbook, it is left to look
     * into, and the problem names the line there.
     *
     * @param refused where to leave it; what is there is replaced
     */
    public static XlsxPacks leaving(Path refused, Templates templates) {
        return new XlsxPacks(templates, Optional.of(refused));
    }

    /**
     * Makes the pack as an Excel workbook.
     *
     * <p>What the template writes and the rows of the workbook go through files beside the target, so that a pack may
     * have more tickets than fit in memory. Those are removed in the end; the target is written whole or not at all.
     *
     * @param pages the model that its PDF was made from: the same figures
     * @param target the file to write, in a private folder on a disk with room for several times its size
     * @return what became of the cells; or, for this pack alone, the template's problem, {@code workbook-refused},
     *     {@code output-failed}, {@code language-unknown}, or those of the message files
     */
    public Checked<Written> render(Pack pack, PackModel pages, Path target) {
        Optional<Language> language = Language.of(pack.language());
        if (language.isEmpty()) {
            return Checked.refused(
                    List.of(Problem.stops("language-unknown", Place.NONE, Map.of("language", pack.language()))));
        }
        Checked<Messages> spoken = messages(language.get());
        if (!spoken.isUsable()) {
            return Checked.refused(spoken.problems());
        }
        Wording wording = Wording.of(spoken.value().orElseThrow());
        try (Spool spool = Spool.beside(target)) {
            Checked<Long> filled = fill(pack, pages, wording, spool);
            return filled.then(characters -> write(template(pack), spool, target));
        } catch (IOException e) {
            return failed(e, target);
        }
    }

    private static String template(Pack pack) {
        return switch (pack.kind()) {
            case MANAGEMENT_REPORT, GOAL_REVIEW, TEAM_PAGE, PARTNER_PAGE, PERSONAL_PAGE -> TEMPLATE;
            case BASELINE -> BASELINE;
        };
    }

    private Checked<Long> fill(Pack pack, PackModel pages, Wording wording, Spool spool) throws IOException {
        try (Writer description = spool.writer()) {
            Checked<Long> filled = describe(pack, pages, wording, description);
            description.flush();
            return filled.isUsable() ? filled : placed(filled.problems(), spool);
        }
    }

    /** Writes what the template says the workbook is: the XML of {@code templates/xlsx/workbook.xsd}. */
    Checked<Long> describe(Pack pack, PackModel pages, Wording wording, Writer description) {
        WorkbookModel workbook = WorkbookModel.of(pack, wording);
        Map<String, Object> root = new LinkedHashMap<>(pages.root());
        Map<String, Object> own = new LinkedHashMap<>(workbook.map());
        own.put("audience", pack.audience());
        root.put("workbook", own);
        Templates.Bounds bounds = templates.bounds().withRows(workbook.tickets());
        return templates.fill(template(pack), root, wording, description, bounds);
    }

    /** Says of a template's fault also which cell it was about to write. */
    private static Checked<Long> placed(List<Problem> problems, Spool spool) throws IOException {
        String cell;
        try (Reader written = spool.reader()) {
            cell = Unfinished.place(written);
        }
        return Checked.refused(problems.stream()
                .map(problem -> cell.isEmpty() ? problem : placed(problem, cell))
                .toList());
    }

    private static Problem placed(Problem problem, String cell) {
        Map<String, Object> arguments = new LinkedHashMap<>(problem.arguments());
        for (String name : List.of("variable", "reason")) {
            arguments.computeIfPresent(name, (same, words) -> words + " (" + cell + ")");
        }
        return new Problem(problem.severity(), problem.rule(), problem.place(), arguments);
    }

    private Checked<Written> write(String template, Spool spool, Path target) {
        try (Reader description = spool.reader()) {
            return Checked.of(writer.write(description, target));
        } catch (DescriptionException e) {
            return refused(e.fault(), template, spool);
        } catch (IOException e) {
            return failed(e, target);
        }
    }

    private Checked<Written> refused(Fault fault, String template, Spool spool) {
        Place place = Place.file(template);
        if (refused.isPresent()) {
            try {
                Files.copy(spool.file(), refused.get(), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                return failed(e, refused.get());
            }
            place = new Place(
                    refused.get().toString(),
                    fault.place().line(),
                    fault.place().column(),
                    "");
        }
        return Checked.refused(List.of(Problem.stops("workbook-refused", place, Map.of("reason", fault.toString()))));
    }

    private static <T> Checked<T> failed(IOException e, Path target) {
        return Checked.refused(List.of(Problem.stops(
                "output-failed", Place.file(target.toString()), Map.of("reason", String.valueOf(e.getMessage())))));
    }

    private synchronized Checked<Messages> messages(Language language) {
        return messages.computeIfAbsent(language, missing -> MessageFiles.read(templates.folders(), missing));
    }
}
