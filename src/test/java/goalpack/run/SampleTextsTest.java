package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import goalpack.goal.GoalBook;
import goalpack.goal.Texts;
import goalpack.render.text.Language;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack of the sample desk holds no sentence in another language than its own. */
class SampleTextsTest {

    @ParameterizedTest
    @ValueSource(strings = "goalpack.yaml")
    void whateverTheSamplesBooksSayTheySayInEveryLanguage(String name) throws ReflectiveOperationException {
        GoalBook book =
                BookCheck.of(Path.of("sample-data", name)).value().orElseThrow().book();
        List<Texts> texts = new ArrayList<>();
        gather(book, texts);
        assertFalse(texts.isEmpty());
        TreeSet<String> languages = new TreeSet<>();
        Arrays.stream(Language.values()).forEach(language -> languages.add(language.code()));
        for (Texts text : texts) {
            assertEquals(languages, text.byLanguage().keySet(), text.toString());
        }
    }

    private static void gather(Object value, List<Texts> into) throws ReflectiveOperationException {
        if (value instanceof Texts texts && !texts.isEmpty()) {
            into.add(texts);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            gather(optional.get(), into);
        } else if (value instanceof Collection<?> all) {
            for (Object one : all) {
                gather(one, into);
            }
        } else if (value instanceof Map<?, ?> map) {
            gather(map.values(), into);
        } else if (value instanceof Record record
                && record.getClass().getPackageName().startsWith("goalpack.goal")) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                gather(part.getAccessor().invoke(record), into);
            }
        }
    }
}
