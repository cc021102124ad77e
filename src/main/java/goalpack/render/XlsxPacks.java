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
import goalpack.render.xlsx.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes workbooks of packs through the templates below {@code xlsx/}; one serves many packs and threads. */
public final class XlsxPacks {
    private static final String TEMPLATE = "xlsx/pack.ftlx";

    private final Templates templates;
    private final WorkbookWriter writer = new WorkbookWriter();
    private final Map<Language, Checked<Messages>> messages = new EnumMap<>(Language.class);

    private XlsxPacks(Templates templates) {
        this.templates = templates;
    }

    /** The workbooks of a run. */
    public static XlsxPacks with(Templates templates) {
        return new XlsxPacks(templates);
    }

    /**
     * The pack as an Excel workbook.
     *
     * @param pages the model that its PDF was made from: the same figures
     * @return the file's bytes; or, for this pack alone, the template's problem, {@code workbook-refused},
     *     {@code language-unknown}, or those of the message files
     */
    public Checked<byte[]> render(Pack pack, PackModel pages) {
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
        Checked<String> filled = templates.fill(TEMPLATE, model(pack, pages, wording), wording);
        return filled.isUsable() ? write(filled.value().orElseThrow()) : Checked.refused(filled.problems());
    }

    private synchronized Checked<Messages> messages(Language language) {
        return messages.computeIfAbsent(language, missing -> MessageFiles.read(templates.folders(), missing));
    }

    private static Map<String, Object> model(Pack pack, PackModel pages, Wording wording) {
        Map<String, Object> root = new LinkedHashMap<>(pages.root());
        Map<String, Object> workbook = new LinkedHashMap<>(WorkbookModel.of(pack, wording));
        // The dates of the file come from the run, so that the same run makes the same file.
        workbook.put(
                "instant",
                pack.standing()
                        .asOf()
                        .plusDays(1)
                        .atStartOfDay(pack.standing().zone())
                        .toInstant()
                        .toString());
        root.put("workbook", workbook);
        return root;
    }

    private Checked<byte[]> write(String description) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try {
            writer.write(new StringReader(description), target);
            return Checked.of(target.toByteArray());
        } catch (DescriptionException e) {
            return Checked.refused(List.of(Problem.stops(
                    "workbook-refused",
                    Place.file(TEMPLATE),
                    Map.of("reason", e.fault().toString()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
