package goalpack.publish;

import java.util.Locale;

/** Whether a run may be named by {@code current}: a draft is there to look at, and never mailed. */
public enum Standing {
    FINAL,
    DRAFT;

    /** As the manifest writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a word that no manifest writes */
    static Standing of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
