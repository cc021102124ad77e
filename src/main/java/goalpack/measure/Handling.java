package goalpack.measure;

import goalpack.ticket.Given;
import goalpack.ticket.Ticket;
import java.util.Optional;
import java.util.OptionalLong;

/** How long a solved ticket was worked on, as the export states it. */
record Handling() implements Counting.Rule {

    @Override
    public Optional<Look> look(Ticket ticket) {
        OptionalLong seconds = ticket.given(Given.HANDLE_MIN);
        return Solving.solvedAt(ticket)
                .map(at -> seconds.isEmpty()
                        ? Look.left(LeftOut.VALUE_MISSING)
                        : Look.of(new Outcome.Sampled(seconds.getAsLong())));
    }
}
