package goalpack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.ProblemText;
import goalpack.render.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final Wording ENGLISH = Wording.of(MessageFiles.read(List.of(Path.of("templates")), Language.EN)
            .value()
            .orElseThrow());

    @TempDir
    Path folder;

    private Path below;

    @BeforeEach
    void aFolderBelowAnother() throws IOException {
        below = Files.createDirectories(folder.resolve("templates"));
    }

    private Checked<String> filled(String template) throws IOException {
        return filled(template, Map.of("goal", Map.of("says", "<b>&"), "n", 1234567.5), Duration.ofSeconds(30));
    }

    private Checked<String> filled(String template, Map<String, Object> model, Duration deadline) throws IOException {
        Files.writeString(below.resolve("page.ftlx"), template);
        return Templates.in(List.of(below), deadline).value().orElseThrow().fill("page.ftlx", model, ENGLISH);
    }

    private Problem refused(String template) throws IOException {
        Checked<String> filled = filled(template);
        assertFalse(filled.isUsable(), () -> filled.value().orElseThrow());
        return filled.problems().getFirst();
    }

    /** The layout breaks the first word of a span that has no space before it: the space stands within the span. */
    @Test
    void theSpaceBeforeASpanStandsWithinIt() throws IOException {
        Pattern before = Pattern.compile("\\S <span class=\"(?![^\"]*(?:nowrap|draft|page))[^\"]*\">(?! )");
        List<String> found = new ArrayList<>();
        try (Stream<Path> templates = Files.list(Path.of("templates/pdf"))) {
            for (Path template : templates.sorted().toList()) {
                before.matcher(Files.readString(template))
                        .results()
                        .forEach(match -> found.add(template.getFileName() + " " + match.group()));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void textsAreEscaped() throws IOException {
        assertEquals("&lt;b&gt;&amp;", filled("${goal.says}").value().orElseThrow());
    }

    @Test
    void numbersAreWrittenForMachinesWhateverTheLocale() throws IOException {
        assertEquals("1234567.5", filled("${n}").value().orElseThrow());
    }

    @Test
    void aMissingVariableIsNamedWithItsPlace() throws IOException {
        Problem problem = refused("line one\n  ${goal.titel}");
        assertEquals("template-variable", problem.rule());
        assertEquals(new Place(below.resolve("page.ftlx").toString(), 2, 5, ""), problem.place());
        assertEquals(Map.of("variable", "goal.titel"), problem.arguments());
        ProblemText words = ProblemText.of(problem, ENGLISH.messages());
        assertEquals("The template asks for goal.titel, which there is none of here.", words.found());
        assertEquals("Correct the name; write goal.titel! or test it with ?? where it may be absent.", words.remedy());
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() throws IOException {
        Problem problem = refused("fine\n<#if x>");
        assertEquals("template-syntax", problem.rule());
        assertEquals(2, problem.place().line());
    }

    @Test
    void aSyntaxErrorOfAnImportedTemplateIsToldAtItsOwnPlace() throws IOException {
        Files.writeString(below.resolve("part.ftl"), "<#macro x>\n\n${1 +}</#macro>");
        Problem problem = refused("<#import \"part.ftl\" as part>");
        assertEquals("template-syntax", problem.rule());
        assertEquals(below.resolve("part.ftl").toString(), problem.place().file());
        assertEquals(3, problem.place().line());
    }

    @Test
    void aMissingMessageIsAFault() throws IOException {
        Problem problem = refused("${msg(\"no.such.key\")}");
        assertEquals("template-failed", problem.rule());
        assertTrue(problem.arguments().toString().contains("no message no.such.key"), problem.toString());
    }

    @Test
    void aMissingArgumentIsAFault() throws IOException {
        Problem problem = refused("${msg(\"goal.weight\")}");
        assertTrue(problem.arguments().toString().contains("{weight}"), problem.toString());
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() throws IOException {
        Checked<String> filled = Templates.in(List.of(below), Duration.ofSeconds(5))
                .value()
                .orElseThrow()
                .fill("pdf/none.ftlx", Map.of(), ENGLISH);
        assertEquals("template-missing", filled.problems().getFirst().rule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"1 + 1\"?eval}",
                "<@\"${1}\"?interpret />",
                "${goal?api.getClass()}",
                "${goal.says?no_esc}",
                "<#noautoesc>${goal.says}</#noautoesc>",
                "<#outputformat \"plainText\">${goal.says}</#outputformat>",
                "${goal.says?no_esc?upper_case}",
                "<#include \"../secret.txt\" parse=false>",
                "<#include \"/../secret.txt\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"http://127.0.0.1:9/x.ftl\">",
                "<#import \"https://desk.example/x.ftl\" as x>",
                "<#assign found = .get_optional_template(\"../secret.txt\")><@found.include/>",
                "${(\"1\" + \"1\")? eval}",
                "<#setting classic_compatible=true>${.data_model.getClass()}",
                "<#import \"classpath:x.ftl\" as x>",
                "${goal.class}",
                "${goal.says.class.name}",
                "${.vars[\"java.lang.Runtime\"]}"
            })
    void nothingLeadsOut(String probe) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        refused(probe);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(below.resolve("link.txt"), folder.resolve("secret.txt"));
        refused("<#include \"link.txt\" parse=false>");
    }

    @Test
    void aLoopWithoutEndStopsAtTheDeadline() throws IOException {
        Checked<String> filled = filled("<#list 1.. as i></#list>", Map.of(), Duration.ofMillis(300));
        assertEquals("template-too-slow", filled.problems().getFirst().rule());
    }

    @Test
    void writingWithoutEndStopsAtTheLimit() throws IOException {
        Problem problem = refused("<#list 1.. as i>${\"0123456789\"?left_pad(10000)}</#list>");
        assertEquals("template-too-long", problem.rule());
    }

    @Test
    void hoardingWithoutEndFailsThisTemplateAlone() throws IOException {
        Problem problem = refused("<#assign s = \"0123456789abcdef\"><#list 1..40 as i><#assign s = s + s></#list>");
        assertEquals("template-failed", problem.rule());
    }

    @Test
    void callingWithoutEndFailsThisTemplateAlone() throws IOException {
        assertEquals("template-failed", refused("<#macro m><@m/></#macro><@m/>").rule());
    }

    @Test
    void theFunctionsSpeakTheLanguage() throws IOException {
        assertEquals(
                "Weight 4\u202fh|4|a, b and c|2",
                filled("${sentence(\"weight\")} ${mark(240, \"minutes\")}|${bare(240, \"minutes\")}|"
                                + "${enumeration([\"a\", \"b\", \"c\"])}|${log10(100)}")
                        .value()
                        .orElseThrow());
    }
}
