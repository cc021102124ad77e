package goalpack.ingest;

import goalpack.ingest.csv.Dialect;
import goalpack.ingest.csv.Encoding;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketGathering;
import java.util.List;
import java.util.Map;

/**
 * What one file holds: the latest version of each of its tickets, and what was noted on the way.
 *
 * @param latest by {@link Ticket#BY_ID}
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
        List<Ticket> latest,
        int rows,
        Ledger ledger,
        Noted noted,
        Map<Integer, DateSurvey.Found> orders,
        RowMeaning meaning) {

    /** Gathers the versions of a file. */
    static final class Gathering {
        /** So many rows of tickets that were there before are held before they are let go. */
        private static final int MUCH = 500_000;

        /** One in so many rows of a ticket may be mistaken about its arrival. */
        private static final int SELDOM = 20;

        private final ExportFile file;
        private TicketGathering versions = new TicketGathering();
        private int settled;
        private int rows;
        private int steps;
        private int contradictions;

        Gathering(ExportFile file) {
            this.file = file;
        }

        void add(Ticket ticket) {
            rows++;
            versions.add(ticket);
            if (versions.size() - settled > MUCH + settled) {
                latest();
            }
        }

        /** The latest version of each ticket, by {@link Ticket#BY_ID}. */
        List<Ticket> latest() {
            List<Ticket> latest = Version.latest(versions.gathered(), ticket -> file, this::meet);
            versions = new TicketGathering();
            latest.forEach(versions::add);
            settled = versions.size();
            return latest;
        }

        private void meet(Ticket older, Ticket newer) {
            steps += RowSteps.follow(older, newer) ? 1 : 0;
            contradictions += RowSteps.agree(older, newer) ? 0 : 1;
        }

        /** Whether, of what was gathered so far, there are as many rows that tell of a later step as there are tickets. */
        boolean isOfSteps() {
            return steps > 0 && steps >= settled && contradictions * SELDOM <= steps;
        }

        /** The same, when no more come. */
        List<Ticket> all() {
            latest();
            return versions.gathered();
        }

        int rows() {
            return rows;
        }
    }

    String headerOf(int place) {
        return layout.header().name(place);
    }
}
