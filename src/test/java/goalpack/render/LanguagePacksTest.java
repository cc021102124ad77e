package goalpack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.GoalBook.Paper;
import goalpack.pack.Pack;
import goalpack.problem.Checked;
import goalpack.render.pdf.PackFonts;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of pack in every language. */
class LanguagePacksTest {
    private static final List<Path> FOLDERS = List.of(Path.of("templates"));
    private static final PackFonts FONTS = PackFonts.load();
    /** Shorter ones may well stand in a name or in another language's word. */
    private static final int TELLING = 8;

    private static Messages messages(Language language) {
        return MessageFiles.read(FOLDERS, language).value().orElseThrow();
    }

    /** The English texts without arguments that the language has other words for. */
    private static Set<String> english(Language language) {
        Messages english = messages(Language.EN);
        Messages own = messages(language);
        return english.keys().stream()
                .filter(key ->
                        !key.startsWith("init.") && english.arguments(key).isEmpty())
                .map(english::text)
                .filter(text -> text.length() >= TELLING)
                .filter(text -> own.keys().stream()
                        .noneMatch(key ->
                                own.arguments(key).isEmpty() && own.text(key).contains(text)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyPackSpeaksOneLanguageInLettersThatFontsHave(Language language) throws IOException {
        PdfPacks packs = PdfPacks.with(
                Templates.in(FOLDERS, Duration.ofSeconds(60)).value().orElseThrow(), Paper.A4, FONTS);
        Set<String> english = english(language);
        for (Pack pack : List.of(
                ExamplePacks.director(),
                ExamplePacks.team(),
                ExamplePacks.everything(),
                ExampleBaselines.full(),
                ExampleReviews.full())) {
            Checked<Rendered> rendered = packs.render(ExamplePacks.in(language.code(), pack), "");
            assertEquals(List.of(), rendered.problems());
            String text = PdfPacksTest.text(rendered.value().orElseThrow());
            Set<String> left = english.stream()
                    .filter(words -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})")
                            .matcher(text)
                            .find())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), left, pack.role());
            assertTrue(text.length() > 500, text);
        }
    }
}
