package goalpack.ingest;

import goalpack.ingest.Noted.Finding;
import goalpack.ingest.Reject.Reason;
import goalpack.ingest.csv.Repair;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.TicketBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Reads the stamps of rows, and derives those that are stated otherwise.
 *
 * <p>A missing stamp is the one that the profile names in its place, else creation plus the elapsed time that the export
 * states. A missing solving of a solved ticket is the one named in its place, else its closing, else creation plus elapsed
 * time.
 */
final class Journey {
    /** What an open ticket cannot have come to, whatever stands in a cell that counts on. */
    private static final Set<JourneyStep> END = Set.of(JourneyStep.SOLVED_AT, JourneyStep.CLOSED_AT);

    private final Layout layout;
    private final Map<JourneyStep, StampReader> readers = new EnumMap<>(JourneyStep.class);
    private final Map<JourneyStep, StampReader> otherwise = new EnumMap<>(JourneyStep.class);

    Journey(Layout layout, IntFunction<DateRule> rules, Optional<ZoneId> zone) {
        this.layout = layout;
        readers(layout.places(), readers, rules, zone);
        readers(layout.otherwise(), otherwise, rules, zone);
    }

    private static void readers(
            Map<Column, Integer> places,
            Map<JourneyStep, StampReader> readers,
            IntFunction<DateRule> rules,
            Optional<ZoneId> zone) {
        places.forEach((column, place) -> {
            if (column instanceof JourneyStep step) {
                readers.put(step, new StampReader(rules.apply(place), zone));
            }
        });
    }

    /** Whether day and month of all stamps could be told apart. */
    boolean read(Row row, TicketBuilder ticket, boolean solved) {
        Map<JourneyStep, Instant> stated = new EnumMap<>(JourneyStep.class);
        Map<JourneyStep, Instant> instead = new EnumMap<>(JourneyStep.class);
        if (!read(readers, row::text, row, stated) || !read(otherwise, row::otherwise, row, instead)) {
            return false;
        }
        stated.forEach(ticket::at);
        stated.keySet().forEach(row::fills);
        instead.forEach((step, at) -> {
            if (!stated.containsKey(step) && (solved || !END.contains(step))) {
                derived(step, at, row, ticket);
                stated.put(step, at);
            }
        });
        derive(row, ticket, stated, solved);
        return true;
    }

    private static boolean read(
            Map<JourneyStep, StampReader> readers,
            Function<Column, String> texts,
            Row row,
            Map<JourneyStep, Instant> found) {
        for (Map.Entry<JourneyStep, StampReader> reader : readers.entrySet()) {
            String text = texts.apply(reader.getKey());
            if (!text.isEmpty()) {
                Stamp stamp = reader.getValue().read(text);
                if (stamp.kind() == Stamp.Kind.ORDER_OPEN) {
                    return false;
                }
                take(stamp, reader.getKey(), text, row, found);
            }
        }
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
            if (text.indexOf('\n') >= 0) {
                row.repair(Repair.Kind.TEXT_BESIDE_STAMP, step);
            }
            stated.put(step, Instant.ofEpochSecond(stamp.epochSecond()));
        }
    }

    private void derive(Row row, TicketBuilder ticket, Map<JourneyStep, Instant> stated, boolean solved) {
        layout.elapsed().forEach((step, elapsed) -> {
            boolean wanted = !stated.containsKey(step) && (solved || !END.contains(step));
            if (wanted && !(step == JourneyStep.SOLVED_AT && stated.containsKey(JourneyStep.CLOSED_AT))) {
                sinceCreation(row, elapsed, stated).ifPresent(at -> derived(step, at, row, ticket));
            }
        });
        Instant closed = stated.get(JourneyStep.CLOSED_AT);
        if (solved && closed != null && !stated.containsKey(JourneyStep.SOLVED_AT)) {
            derived(JourneyStep.SOLVED_AT, closed, row, ticket);
        }
    }

    private static void derived(JourneyStep step, Instant at, Row row, TicketBuilder ticket) {
        ticket.derived(step, at);
        row.fills(step);
    }

    private static Optional<Instant> sinceCreation(Row row, Layout.Elapsed elapsed, Map<JourneyStep, Instant> stated) {
        String text = row.text(elapsed.place());
        Instant created = stated.get(JourneyStep.CREATED_AT);
        if (text.isEmpty() || created == null) {
            return Optional.empty();
        }
        OptionalLong seconds = WrittenDuration.seconds(text, elapsed.unit());
        if (seconds.isEmpty()) {
            row.fault(Reason.DURATION_UNREADABLE, elapsed.place());
        }
        return seconds.isPresent() && seconds.getAsLong() >= 0
                ? Optional.of(created.plusSeconds(seconds.getAsLong()))
                : Optional.empty();
    }
}
