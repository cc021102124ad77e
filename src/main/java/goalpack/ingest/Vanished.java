package goalpack.ingest;

import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds tickets that were in an earlier export and are missing in a later one.
 *
 * <p>Exports are often windows: one month's tickets, or what changed. A later file is held against an earlier one only
 * where it has at least nine in ten of the earlier's tickets that were created within its own span; what it then lacks is
 * gone.
 */
final class Vanished {
    private static final int TENTHS_ENOUGH = 9;

    private final Set<Ticket> gone = new TreeSet<>(Ticket.BY_ID);

    private Vanished() {}

    static List<TicketId> among(List<FileTickets> files) {
        Vanished vanished = new Vanished();
        files.stream()
                .map(read -> read.file().source().source())
                .distinct()
                .forEach(source -> vanished.of(files.stream()
                        .filter(read -> read.file().source().source().equals(source))
                        .filter(read -> read.file().exported().isPresent())
                        .sorted(Comparator.comparing(Vanished::exported))
                        .toList()));
        return vanished.gone.stream().map(Ticket::id).toList();
    }

    private static LocalDate exported(FileTickets read) {
        return read.file().exported().orElse(LocalDate.MIN);
    }

    /** Files of one source, oldest export first. */
    private void of(List<FileTickets> files) {
        for (int later = 1; later < files.size(); later++) {
            FileTickets now = files.get(later);
            gone.removeIf(ticket -> holds(now, ticket));
            Optional<Span> span = Span.of(now);
            for (int earlier = 0; earlier < later && span.isPresent(); earlier++) {
                if (exported(files.get(earlier)).isBefore(exported(now))) {
                    missing(files.get(earlier), now, span.get());
                }
            }
        }
    }

    private void missing(FileTickets earlier, FileTickets later, Span span) {
        List<Ticket> absent = new ArrayList<>();
        int expected = 0;
        for (Ticket ticket : earlier.latest()) {
            if (span.holds(ticket)) {
                expected++;
                if (!holds(later, ticket)) {
                    absent.add(ticket);
                }
            }
        }
        if ((expected - absent.size()) * 10L >= (long) expected * TENTHS_ENOUGH) {
            gone.addAll(absent);
        }
    }

    private static boolean holds(FileTickets file, Ticket ticket) {
        return Collections.binarySearch(file.latest(), ticket, Ticket.BY_ID) >= 0;
    }

    /** From the first to the last creation that a file tells of. */
    private record Span(Instant first, Instant last) {
        static Optional<Span> of(FileTickets file) {
            return file.latest().stream()
                    .flatMap(ticket -> ticket.at(JourneyStep.CREATED_AT).stream())
                    .map(created -> new Span(created, created))
                    .reduce(Span::with);
        }

        private Span with(Span other) {
            return new Span(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }

        boolean holds(Ticket ticket) {
            return ticket.at(JourneyStep.CREATED_AT)
                    .filter(created -> !created.isBefore(first) && !created.isAfter(last))
                    .isPresent();
        }
    }
}
