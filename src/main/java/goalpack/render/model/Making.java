package goalpack.render.model;

import goalpack.goal.Texts;
import goalpack.pack.Pack;
import goalpack.render.text.Wording;
import goalpack.score.GoalResult;
import java.util.Locale;
import java.util.Map;

/** A model in the making: the pack, the words for it, and the figures so far. */
record Making(Pack pack, Wording wording, Figures figures) {

    String text(String key) {
        return wording.text(key);
    }

    String text(String key, Map<String, ?> arguments) {
        return wording.text(key, arguments);
    }

    String text(Texts texts) {
        return texts.in(pack.language());
    }

    /** The start of the ids of a goal's figures: {@code manager/EMEA/first-answer/}. */
    static String idOf(GoalResult result) {
        String scope = result.scope().isWhole() ? "" : result.scope().text() + "/";
        return result.goal().role() + "/" + scope + result.goal().id() + "/";
    }

    /** The start of the ids of the pack's own figures: {@code manager/EMEA/}. */
    String id() {
        return pack.role() + "/" + (pack.scope().isWhole() ? "" : pack.scope().text() + "/");
    }

    /** The word of an enum's constant in message keys: {@code no-data}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
