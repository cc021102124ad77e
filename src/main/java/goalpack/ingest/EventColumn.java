package goalpack.ingest;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A column of event files, by the names that it may have. */
enum EventColumn {
    TICKET_ID("ticket id", "ticket", "id", "issue key", "number"),
    AT("time", "timestamp", "date", "created_at", "changed_at", "when"),
    TYPE("event", "event_type", "event type", "field"),
    FROM("from_value", "old", "old_value", "old value", "before"),
    TO("to_value", "new", "new_value", "new value", "after", "value"),
    ACTOR("by", "author", "user", "who", "actor_role");

    private final List<String> others;

    EventColumn(String... others) {
        this.others = List.of(others);
    }

    /** The name in files that follow our own form. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    OptionalInt in(Header header) {
        OptionalInt own = header.find(List.of(header()));
        return own.isPresent() ? own : header.find(others);
    }

    /** Whether a file without it tells nothing. */
    boolean isNeeded() {
        return this == TICKET_ID || this == AT || this == TYPE;
    }
}
