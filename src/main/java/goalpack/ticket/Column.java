package goalpack.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the canonical ticket, named as its header; exports' own headers are mapped onto these. */
public sealed interface Column permits TicketKey, JourneyStep, Label, Tally, Given, Flag, Survey, Told {

    /** The enum constant's name, {@code CREATED_AT}. */
    String name();

    /** The canonical header, {@code created_at}. */
    default String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All canonical columns, in the order of their kinds. */
    static List<Column> all() {
        List<Column> all = new ArrayList<>();
        all.addAll(List.of(TicketKey.values()));
        all.addAll(List.of(JourneyStep.values()));
        all.addAll(List.of(Label.values()));
        all.addAll(List.of(Tally.values()));
        all.addAll(List.of(Given.values()));
        all.addAll(List.of(Flag.values()));
        all.addAll(List.of(Survey.values()));
        all.addAll(List.of(Told.values()));
        return List.copyOf(all);
    }

    /** The column with the canonical header. */
    static Optional<Column> of(String header) {
        return all().stream().filter(column -> column.header().equals(header)).findFirst();
    }
}
