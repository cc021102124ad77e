package goalpack.ingest;

import goalpack.ingest.Reject.Fault;
import goalpack.ticket.Ticket;
import java.util.List;

/** What became of a row. */
sealed interface Shaped {
    /** It is a version of a ticket. */
    record Version(Ticket ticket, List<Row.Mended> repairs) implements Shaped {}

    /** It cannot be read. */
    record Faulty(List<Fault> faults) implements Shaped {}

    /** It cannot be read before day and month of the file's dates are told apart. */
    record OrderOpen() implements Shaped {}
}
