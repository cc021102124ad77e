package goalpack.render.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Map;

/** Everything that turns facts into a language's words and figures. */
public record Wording(Messages messages, Numbers numbers, Dates dates) {

    public static Wording of(Messages messages) {
        return new Wording(messages, new Numbers(messages), new Dates(messages));
    }

    public Language language() {
        return messages.language();
    }

    public String text(String key) {
        return messages.text(key);
    }

    public String text(String key, Map<String, ?> arguments) {
        return messages.text(key, arguments);
    }

    /** The text with its first letter as at the start of a sentence. */
    public String sentence(String text) {
        return UCharacter.toTitleCase(
                language().icu(),
                text,
                BreakIterator.getSentenceInstance(language().icu()),
                UCharacter.TITLECASE_NO_LOWERCASE);
    }

    /** The parts as one enumeration: {@code a, b and c}. */
    public String list(List<String> parts) {
        return ListFormatter.getInstance(language().ofLists()).format(parts);
    }
}
