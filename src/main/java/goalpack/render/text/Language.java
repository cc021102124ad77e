package goalpack.render.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that packs, mails and the console speak. */
public enum Language {
    EN,
    DE,
    FR,
    TR,
    NB;

    /** The code as in the goal book and in the names of message files: {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For libraries that want the platform's locale. */
    public Locale locale() {
        return Locale.of(code());
    }

    ULocale icu() {
        return new ULocale(code());
    }

    /** English lists as they are written outside America: no comma before the last and. */
    ULocale ofLists() {
        return this == EN ? new ULocale("en_001") : icu();
    }

    /** The language of a tag, {@code de} or {@code de-AT}; empty for one that no message file speaks. */
    public static Optional<Language> of(String tag) {
        String code = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findFirst();
    }
}
