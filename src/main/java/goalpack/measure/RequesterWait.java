package goalpack.measure;

import goalpack.ticket.Given;
import goalpack.ticket.Ticket;
import java.util.Optional;
import java.util.OptionalLong;

/** How long the requester of a solved ticket waited for the desk, as the export states it. */
record RequesterWait() implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        return Solving.solvedAt(ticket).map(at -> waited(ticket.given(Given.REQUESTER_WAIT_MIN)));
    }

    private static Look waited(OptionalLong seconds) {
        return seconds.isEmpty()
                ? Look.left(LeftOut.VALUE_MISSING)
                : Look.of(new Outcome.Sampled(seconds.getAsLong())).after(seconds.getAsLong());
    }
}
