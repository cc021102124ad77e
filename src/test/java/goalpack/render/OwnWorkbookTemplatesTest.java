package goalpack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.GoalBook;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody without Java changes a workbook: an own folder of templates beside the goal book. */
class OwnWorkbookTemplatesTest {
    private static final Path OURS = Path.of("templates");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path own;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectory(own.resolve("xlsx"));
    }

    @Test
    void aColumnIsAddedToATable() throws Exception {
        change("breakdown.ftl", "<title style=\"gap\">${msg(\"column.clear\")}</title>", "<title>Owner</title>");
        change(
                "breakdown.ftl",
                "<text style=\"gap grey\">${msg(\"difference.\" + row.part.difference)}</text>",
                "<text>${row.goal.owner}</text>");

        Map<String, Map<String, CellRead>> sheets = sheets();

        Map<String, CellRead> breakdown = Objects.requireNonNull(sheets.get("Breakdown"));
        assertEquals("Owner", words(breakdown.get("H4")));
        assertTrue(words(breakdown.get("H5")).length() > 2, words(breakdown.get("H5")));
    }

    @Test
    void aSheetWithAChartIsAdded() throws Exception {
        Files.writeString(own.resolve("xlsx/mine.ftl"), """
                <#ftl output_format="XHTML">
                <#macro sheet>
                <sheet name="My goals">
                <columns><column width="40"/><column width="12" count="2"/></columns>
                <row style="head"><text>Goal</text><text>Actual</text><text>Target</text></row>
                <block name="mine">
                <#list pages[0].goals as goal>
                <row><text>${goal.says}</text><percent style="fraction">${goal.actual.value?c}</percent><percent style="fraction">${goal.ladder.target.value?c}</percent></row>
                </#list>
                </block>
                <chart at="A6:C20" legend="bottom" alt="Each goal with its target">
                <categories range="mine[A]"/>
                <bars title="Actual" range="mine[B]" color="#1F4E79"/>
                <marks title="Target" range="mine[C]" color="#A32A2A"/>
                </chart>
                </sheet>
                </#macro>
                """);
        change("pack.ftlx", "<#import \"goals.ftl\" as goals>", "<#import \"mine.ftl\" as mine>");
        change("pack.ftlx", "<@goals.sheet/>", "<@mine.sheet/>");

        Map<String, CellRead> mine = Objects.requireNonNull(sheets().get("My goals"));

        assertEquals("Actual", words(mine.get("B1")));
        assertTrue(Objects.requireNonNull(mine.get("B2")).value() instanceof CellRead.Figure);
    }

    @Test
    void aVariableThatThereIsNoneOfIsToldWithTemplateAndCell() throws Exception {
        change("breakdown.ftl", "<text style=\"strong\">${row.part.name}</text>", "<text>${row.part.colour}</text>");

        Problem problem = render().problems().getFirst();

        assertEquals("template-variable", problem.rule());
        assertEquals(
                "row.part.colour (sheet Breakdown, cell D5)",
                problem.arguments().get("variable"));
        assertTrue(problem.place().file().endsWith("xlsx/breakdown.ftl"), problem.toString());
    }

    @Test
    void aWrongCellIsToldWithSheetAndAddress() throws Exception {
        change("breakdown.ftl", "<text style=\"strong\">${row.part.name}</text>", "<number>${row.part.name}</number>");

        Problem problem = render().problems().getFirst();

        assertEquals("workbook-refused", problem.rule());
        String reason = String.valueOf(problem.arguments().get("reason"));
        assertTrue(reason.startsWith("sheet Breakdown, cell D5, line "), reason);
        assertTrue(reason.endsWith("expected a number such as 12.5"), reason);
    }

    /** Copies a template once and puts something behind a part of it. */
    private void change(String name, String after, String added) throws IOException {
        Path copy = own.resolve("xlsx").resolve(name);
        String text = Files.readString(
                Files.exists(copy) ? copy : OURS.resolve("xlsx").resolve(name));
        assertTrue(text.contains(after), after);
        Files.writeString(copy, text.replace(after, after + added));
    }

    private Checked<Written> render() {
        Templates templates =
                Templates.in(List.of(OURS, own), Duration.ofSeconds(20)).value().orElseThrow();
        Wording english = Wording.of(
                MessageFiles.read(templates.folders(), Language.EN).value().orElseThrow());
        Pack pack = ManyTickets.pack(20);
        return XlsxPacks.with(templates)
                .render(pack, PackModel.of(pack, GoalBook.Paper.A4, english), own.resolve("pack.xlsx"));
    }

    private Map<String, Map<String, CellRead>> sheets() throws Exception {
        assertEquals(List.of(), render().problems());
        byte[] workbook = Files.readAllBytes(own.resolve("pack.xlsx"));
        WorkbookParts.check(workbook);
        return new WorkbookReader().read(new ByteArrayInputStream(workbook));
    }

    private static String words(@Nullable CellRead cell) {
        return ((CellRead.Words) Objects.requireNonNull(cell).value()).text();
    }
}
