package goalpack.run;

import goalpack.ingest.Comebacks.Change;
import goalpack.ingest.Comebacks.Comeback;
import goalpack.ingest.Intake;
import goalpack.publish.Content;
import goalpack.publish.Csv;
import goalpack.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tickets that a later export tells otherwise, or no longer has, as a table; whose they are is not told. */
final class ChangedTickets {
    private static final List<String> HEADER = List.of(
            "source",
            "ticket_id",
            "change",
            "earlier_file",
            "earlier_line",
            "later_file",
            "later_line",
            "status_before",
            "status_after",
            "solved_before",
            "solved_after");

    private ChangedTickets() {}

    static Content csv(Intake intake) {
        return Csv.table(HEADER, (Iterable<List<String>>) () -> Stream.concat(
                        intake.comebacks().listed().stream().map(ChangedTickets::row),
                        intake.vanished().stream().map(ChangedTickets::vanished))
                .iterator());
    }

    private static List<String> row(Comeback comeback) {
        return List.of(
                comeback.id().source(),
                comeback.id().id(),
                comeback.changes().stream().map(Change::code).collect(Collectors.joining(";")),
                comeback.earlier().origin().file(),
                Integer.toString(comeback.earlier().origin().line()),
                comeback.later().origin().file(),
                Integer.toString(comeback.later().origin().line()),
                comeback.earlier().status().word(),
                comeback.later().status().word(),
                text(comeback.earlier().solved()),
                text(comeback.later().solved()));
    }

    private static String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("");
    }

    private static List<String> vanished(TicketId id) {
        return Stream.concat(
                        Stream.of(id.source(), id.id(), "vanished"),
                        Stream.generate(() -> "").limit(8))
                .toList();
    }
}
