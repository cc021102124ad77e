package goalpack.ingest;

import goalpack.ticket.Column;
import goalpack.ticket.Lexicon;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketGathering;
import goalpack.ticket.Told;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fills what tickets leave open with what their own rows tell of their history. */
final class RowHistories {
    private RowHistories() {}

    /** The intake as it was where no file has a row for each step. */
    static Intake filled(Intake intake, List<FileTickets> read, Lexicon lexicon) {
        if (read.stream().noneMatch(file -> file.meaning() == RowMeaning.STEP)) {
            return intake;
        }
        EventLog log = new EventLog(List.of(), lexicon);
        intake.tickets().stream()
                .flatMap(ticket -> ticket.history().events().stream())
                .map(TicketEvent::type)
                .forEach(log::tell);
        Enrichment enrichment = new Enrichment(log, new EventVocabulary(List.of()));
        TicketGathering tickets = new TicketGathering();
        Map<String, Map<Column, Integer>> filled = new TreeMap<>();
        for (Ticket ticket : intake.tickets()) {
            if (ticket.history().isEmpty()) {
                tickets.add(ticket);
            } else {
                Enrichment.Filled more = enrichment.of(ticket);
                Map<Column, Integer> counts = filled.computeIfAbsent(ticket.source(), any -> new HashMap<>());
                more.columns().forEach(column -> counts.merge(column, 1, Integer::sum));
                tickets.add(more.ticket());
            }
        }
        List<Coverage> coverage = intake.coverage().stream()
                .map(one -> one.and(filled.getOrDefault(one.source(), Map.of()), 0))
                .toList();
        return intake.with(tickets.gathered(), coverage, told(filled.values(), tickets.size()));
    }

    private static FromEvents told(Collection<Map<Column, Integer>> filled, int tickets) {
        Map<Column, Integer> total = new HashMap<>();
        filled.forEach(columns -> columns.forEach((column, n) -> total.merge(column, n, Integer::sum)));
        total.remove(Told.EVENTS);
        return new FromEvents(tickets, 0, 0, total);
    }
}
