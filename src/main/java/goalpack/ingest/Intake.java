package goalpack.ingest;

import goalpack.ingest.csv.Repair;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import goalpack.ticket.TicketList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything that the exports hold.
 *
 * @param tickets the latest version of each, by source and id
 * @param files in the order of their names
 * @param rejects by file and line
 * @param repairs by file and line
 * @param coverage by source
 * @param unknownStatuses words that no vocabulary knows, with how many rows say them
 * @param unknownRatings the same of the satisfaction column
 * @param vanished tickets that a later export of their source should hold and does not; they are still counted
 * @param comebacks tickets that one export tells otherwise than another before it
 * @param fromEvents what event files, or rows that tell steps, added to the tickets
 * @param latestStamp of something that happened to any ticket
 */
public record Intake(
        List<Ticket> tickets,
        List<FileReport> files,
        List<Reject> rejects,
        List<Repair> repairs,
        List<Coverage> coverage,
        SortedMap<String, Integer> unknownStatuses,
        SortedMap<String, Integer> unknownRatings,
        List<TicketId> vanished,
        Comebacks comebacks,
        FromEvents fromEvents,
        Optional<Instant> latestStamp) {
    public Intake {
        tickets = TicketList.of(tickets);
        files = List.copyOf(files);
        rejects = List.copyOf(rejects);
        repairs = List.copyOf(repairs);
        coverage = List.copyOf(coverage);
        vanished = List.copyOf(vanished);
        int accepted = files.stream()
                .filter(file -> file.holds() == FileReport.Holds.TICKETS)
                .mapToInt(FileReport::accepted)
                .sum();
        if (accepted + fromEvents.made() != tickets.size()) {
            throw new IllegalStateException("%d rows shaped %d tickets".formatted(accepted, tickets.size()));
        }
    }

    /** The same, with the same tickets that say more. */
    Intake with(List<Ticket> same, List<Coverage> more, FromEvents told) {
        return new Intake(
                same,
                files,
                rejects,
                repairs,
                more,
                unknownStatuses,
                unknownRatings,
                vanished,
                comebacks,
                told,
                latestStamp);
    }
}
