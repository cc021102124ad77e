package goalpack.render.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts of one language: ICU messages over named arguments, by key.
 *
 * <p>A key is looked up in this language alone; what is missing is a fault, never silently English.
 */
public final class Messages {
    private final Language language;
    private final Map<String, MessageFormat> formats;

    private Messages(Language language, Map<String, MessageFormat> formats) {
        this.language = language;
        this.formats = formats;
    }

    static Messages of(Language language, Map<String, MessageFormat> formats) {
        return new Messages(language, new TreeMap<>(formats));
    }

    /**
     * A pattern understood.
     *
     * @throws IllegalArgumentException when it cannot be
     */
    static MessageFormat format(Language language, String pattern) {
        return new MessageFormat(pattern, language.icu());
    }

    public Language language() {
        return language;
    }

    /** All keys, sorted. */
    public SortedSet<String> keys() {
        return new TreeSet<>(formats.keySet());
    }

    public boolean has(String key) {
        return formats.containsKey(key);
    }

    /** The names of the arguments that a message uses. */
    public SortedSet<String> arguments(String key) {
        return new TreeSet<>(known(key).getArgumentNames());
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * The message with its arguments put in.
     *
     * @param arguments texts and numbers; numbers are written as the language does, and choose plural forms
     * @throws MissingText if there is no such message, or it uses an argument that is not given
     */
    public String text(String key, Map<String, ?> arguments) {
        MessageFormat format = known(key).clone();
        for (String name : format.getArgumentNames()) {
            if (!arguments.containsKey(name)) {
                throw new MissingText("the message %s (%s) uses {%s}, which is not given; given are %s"
                        .formatted(key, language.code(), name, new TreeSet<>(arguments.keySet())));
            }
        }
        return format.format(arguments);
    }

    private MessageFormat known(String key) {
        MessageFormat format = formats.get(key);
        if (format == null) {
            throw new MissingText("there is no message %s in the language %s".formatted(key, language.code()));
        }
        return format;
    }
}
