package goalpack.measure;

import goalpack.goal.Partner;
import goalpack.ticket.History;
import goalpack.ticket.Stay;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The times that a ticket waited for another department, by its statuses, its tags or the queue it stood in.
 *
 * <p>Times that touch or overlap are one wait. A solved ticket waits for nobody, whatever tag or queue it is left with.
 */
public record PartnerWaits(Partner partner) {

    /** One after the other; the last may not be over. */
    public List<Stay> of(Ticket ticket) {
        History history = ticket.history();
        if (history.isEmpty()) {
            return List.of();
        }
        List<Stay> solved = solved(ticket, history);
        List<Stay> found = Stream.of(
                        history.statuses().stream().filter(this::isByStatus),
                        history.groups().stream().filter(stay -> isAmong(partner.queues(), stay)),
                        history.tags().stream().filter(stay -> isAmong(partner.tags(), stay)))
                .flatMap(stays -> stays)
                .flatMap(stay -> without(stay, solved).stream())
                .sorted(Comparator.comparing(Stay::start).thenComparing(Stay::end))
                .toList();
        return joined(found);
    }

    private boolean isByStatus(Stay stay) {
        return isAmong(partner.statuses(), stay)
                || partner.statuses().contains(stay.status().word());
    }

    private static boolean isAmong(Set<String> words, Stay stay) {
        return words.contains(stay.word().toLowerCase(Locale.ROOT));
    }

    /** When it was solved, up to when it was opened again. */
    private static List<Stay> solved(Ticket ticket, History history) {
        if (history.tellsStatus()) {
            return history.statuses().stream()
                    .filter(stay -> stay.status().isSolved() || stay.status() == TicketStatus.CANCELLED)
                    .toList();
        }
        return Solving.solvedAt(ticket).stream()
                .map(at -> new Stay(at, Instant.MAX, ticket.status(), ""))
                .toList();
    }

    /** The stay without the times in which the ticket was solved. */
    private static List<Stay> without(Stay stay, List<Stay> solved) {
        List<Stay> left = new ArrayList<>();
        Instant start = stay.start();
        for (Stay out : solved) {
            if (out.start().isBefore(stay.end()) && out.end().isAfter(start)) {
                add(start, out.start(), stay, left);
                start = out.end();
            }
        }
        if (start.isBefore(stay.end())) {
            add(start, stay.end(), stay, left);
        }
        return left;
    }

    private static void add(Instant start, Instant end, Stay stay, List<Stay> left) {
        if (start.isBefore(end)) {
            left.add(new Stay(start, end, stay.status(), stay.word()));
        }
    }

    private static List<Stay> joined(List<Stay> found) {
        List<Stay> joined = new ArrayList<>();
        for (Stay next : found) {
            Stay last = joined.isEmpty() ? next : joined.getLast();
            if (joined.isEmpty() || next.start().isAfter(last.end())) {
                joined.add(next);
            } else if (next.end().isAfter(last.end())) {
                joined.set(joined.size() - 1, new Stay(last.start(), next.end(), last.status(), last.word()));
            }
        }
        return joined;
    }
}
