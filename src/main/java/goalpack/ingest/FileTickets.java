package goalpack.ingest;

import goalpack.ingest.csv.Dialect;
import goalpack.ingest.csv.Encoding;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one file holds: the latest version of each of its tickets, and what was noted on the way.
 *
 * @param rows how many rows were versions of tickets
 * @param orders how day and month were told apart, by place; empty where it was never asked
 */
record FileTickets(
        ExportFile file,
        Recognition recognition,
        Layout layout,
        Encoding encoding,
        Dialect dialect,
        String sha256,
        Map<TicketId, Version> latest,
        int rows,
        Ledger ledger,
        Noted noted,
        Map<Integer, DateSurvey.Found> orders) {

    /** Gathers the versions of a file. */
    static final class Gathering {
        private final ExportFile file;
        private final Map<TicketId, Version> latest = new HashMap<>();
        private int rows;

        Gathering(ExportFile file) {
            this.file = file;
        }

        void add(Ticket ticket) {
            rows++;
            latest.merge(ticket.id(), new Version(ticket, file), Version::later);
        }

        Map<TicketId, Version> latest() {
            return latest;
        }

        int rows() {
            return rows;
        }
    }

    List<Version> versions() {
        return List.copyOf(latest.values());
    }
}
