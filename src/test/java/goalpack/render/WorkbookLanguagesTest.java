package goalpack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.GoalBook;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.render.model.PackModel;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Wording;
import goalpack.render.xlsx.CellRead;
import goalpack.render.xlsx.WorkbookParts;
import goalpack.render.xlsx.WorkbookReader;
import goalpack.render.xlsx.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of workbook in every language. */
class WorkbookLanguagesTest {
    private static final Templates TEMPLATES = Templates.in(List.of(Path.of("templates")), Duration.ofSeconds(60))
            .value()
            .orElseThrow();
    private static final Pattern COLUMN = Pattern.compile("Tickets\\[([^\\]]+)\\]");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void namesOfSheetsAreSafeAndFormulasSpeakOfColumnsThatThereAre(Language language) throws Exception {
        for (Pack pack : List.of(
                ManyTickets.pack(20),
                ExamplePacks.team(),
                ExamplePacks.everything(),
                ExampleBaselines.full(),
                ExampleReviews.full())) {
            Path workbook = folder.resolve("pack.xlsx");
            Written written = render(ExamplePacks.in(language.code(), pack), language, workbook);
            assertEquals(Map.of(), written.renamedSheets(), pack.role());
            byte[] bytes = Files.readAllBytes(workbook);
            WorkbookParts.check(bytes);
            assertSound(bytes);
        }
    }

    private static Written render(Pack pack, Language language, Path workbook) {
        Wording wording = Wording.of(
                MessageFiles.read(TEMPLATES.folders(), language).value().orElseThrow());
        Checked<Written> rendered =
                XlsxPacks.with(TEMPLATES).render(pack, PackModel.of(pack, GoalBook.Paper.A4, wording), workbook);
        assertEquals(List.of(), rendered.problems());
        return rendered.value().orElseThrow();
    }

    private static void assertSound(byte[] workbook) throws IOException {
        Map<String, Map<String, CellRead>> sheets = new WorkbookReader().read(new ByteArrayInputStream(workbook));
        sheets.keySet().forEach(name -> assertTrue(name.length() <= 31, name));
        List<String> cells = new ArrayList<>();
        List<String> formulas = new ArrayList<>();
        sheets.values()
                .forEach(sheet -> sheet.values().forEach(cell -> {
                    cell.formula().ifPresent(formulas::add);
                    if (cell.value() instanceof CellRead.Words words) {
                        cells.add(words.text());
                    }
                }));
        for (String formula : formulas) {
            Matcher named = COLUMN.matcher(formula);
            while (named.find()) {
                assertTrue(cells.contains(named.group(1)), formula);
            }
        }
    }
}
