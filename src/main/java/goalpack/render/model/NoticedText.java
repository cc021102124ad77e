package goalpack.render.model;

import goalpack.pack.LastPage.Noticed;
import goalpack.render.text.Messages;
import java.util.Locale;
import java.util.Map;

/** What was noticed of rows and tickets, in words. */
public final class NoticedText {
    private NoticedText() {}

    /** Without the count. */
    public static String of(Noticed noticed, Messages messages) {
        String key = "noticed." + key(noticed.kind());
        return switch (noticed.kind()) {
            case REJECT, REPAIR, FILTERED ->
                messages.text(key, Map.of("why", messages.text(key(noticed.kind()) + "." + noticed.what())));
            case COMEBACK, NOT_ATTRIBUTED -> messages.text(key + "." + noticed.what());
            case UNKNOWN_UNIT, UNKNOWN_RATING, FROM_EVENTS -> messages.text(key, Map.of("word", noticed.what()));
            case VANISHED, MADE_OF_EVENTS -> messages.text(key);
        };
    }

    /** The kind's word in message keys and figure ids. */
    public static String key(Noticed.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
