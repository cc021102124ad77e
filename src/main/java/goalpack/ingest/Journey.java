package goalpack.ingest;

import goalpack.ingest.Noted.Finding;
import goalpack.ingest.Reject.Reason;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;

/**
 * Reads the stamps of rows, and derives those that are stated otherwise.
 *
 * <p>A missing stamp is creation plus the elapsed time that the export states. A missing solving of a solved ticket is
 * its closing, else creation plus elapsed time.
 */
final class Journey {
    private final Layout layout;
    private final Map<JourneyStep, StampReader> readers = new EnumMap<>(JourneyStep.class);

    Journey(Layout layout, IntFunction<DateRule> rules, Optional<ZoneId> zone) {
        this.layout = layout;
        layout.places().forEach((column, place) -> {
            if (column instanceof JourneyStep step) {
                readers.put(step, new StampReader(rules.apply(place), zone));
            }
        });
    }

    /** Whether day and month of all stamps could be told apart. */
    boolean read(Row row, Ticket.Builder ticket, boolean solved) {
        Map<JourneyStep, Instant> stated = new EnumMap<>(JourneyStep.class);
        for (Map.Entry<JourneyStep, StampReader> reader : readers.entrySet()) {
            String text = row.text(reader.getKey());
            if (!text.isEmpty()) {
                Stamp stamp = reader.getValue().read(text);
                if (stamp.kind() == Stamp.Kind.ORDER_OPEN) {
                    return false;
                }
                take(stamp, reader.getKey(), text, row, stated);
            }
        }
        stated.forEach(ticket::at);
        stated.keySet().forEach(row::fills);
        derive(row, ticket, stated, solved);
        return true;
    }

    private static void take(Stamp stamp, JourneyStep step, String text, Row row, Map<JourneyStep, Instant> stated) {
        switch (stamp.kind()) {
            case CERTAIN, ORDER_OPEN -> {}
            case NONEXISTENT -> row.finds(Finding.NONEXISTENT_STAMP, step, text);
            case AMBIGUOUS -> row.finds(Finding.AMBIGUOUS_STAMP, step, text);
            case ZONELESS -> row.finds(Finding.ZONELESS_STAMP, step, text);
            case UNREADABLE -> row.fault(Reason.STAMP_UNREADABLE, step);
            case IMPOSSIBLE -> row.fault(Reason.STAMP_IMPOSSIBLE, step);
        }
        if (stamp.kind().isMoment()) {
            stated.put(step, Instant.ofEpochSecond(stamp.epochSecond()));
        }
    }

    private void derive(Row row, Ticket.Builder ticket, Map<JourneyStep, Instant> stated, boolean solved) {
        layout.elapsed().forEach((step, elapsed) -> {
            boolean wanted = !stated.containsKey(step) && (step != JourneyStep.SOLVED_AT || solved);
            if (wanted && !(step == JourneyStep.SOLVED_AT && stated.containsKey(JourneyStep.CLOSED_AT))) {
                sinceCreation(row, elapsed, stated).ifPresent(at -> derived(step, at, row, ticket));
            }
        });
        Instant closed = stated.get(JourneyStep.CLOSED_AT);
        if (solved && closed != null && !stated.containsKey(JourneyStep.SOLVED_AT)) {
            derived(JourneyStep.SOLVED_AT, closed, row, ticket);
        }
    }

    private static void derived(JourneyStep step, Instant at, Row row, Ticket.Builder ticket) {
        ticket.derived(step, at);
        row.fills(step);
    }

    private static Optional<Instant> sinceCreation(Row row, Layout.Elapsed elapsed, Map<JourneyStep, Instant> stated) {
        String text = row.text(elapsed.place());
        Instant created = stated.get(JourneyStep.CREATED_AT);
        if (text.isEmpty() || created == null) {
            return Optional.empty();
        }
        OptionalLong seconds = CellText.seconds(text, elapsed.unit());
        if (seconds.isEmpty()) {
            row.fault(Reason.DURATION_UNREADABLE, elapsed.place());
        }
        return seconds.isPresent() && seconds.getAsLong() >= 0
                ? Optional.of(created.plusSeconds(seconds.getAsLong()))
                : Optional.empty();
    }
}
