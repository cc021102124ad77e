package goalpack.mail;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Sends the open entries of an outbox, each at most once.
 *
 * <p>What the server puts off is tried again within the patience; what it refuses fails alone; what it may or may not
 * have taken is left to a person.
 */
public final class Sending {
    private final Outbox outbox;
    private final Carrier carrier;
    private final Timing timing;
    private final Patience patience;

    public Sending(Outbox outbox, Carrier carrier, Timing timing, Patience patience) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.timing = timing;
        this.patience = patience;
    }

    /** An entry that waits for its turn; those that wait for the same moment in the order of the outbox. */
    private record Turn(Instant due, int place, Entry entry, int attempts) {}

    /**
     * Sends them.
     *
     * @param entries of the outbox; those that are not open are passed over
     * @return why it ended before all were tried, where it did
     * @throws IOException if the journal cannot be written: then nothing more is sent
     */
    public Optional<String> send(List<Entry> entries) throws IOException, InterruptedException {
        Instant deadline = timing.clock().instant().plus(patience.budget());
        PriorityQueue<Turn> turns =
                new PriorityQueue<>(Comparator.comparing(Turn::due).thenComparingInt(Turn::place));
        for (int i = 0; i < entries.size(); i++) {
            if (outbox.standing(entries.get(i)).state().isOpen()) {
                turns.add(new Turn(timing.clock().instant(), i, entries.get(i), 0));
            }
        }
        int failures = 0;
        while (!turns.isEmpty()) {
            Turn turn = turns.remove();
            if (!await(turn.due(), deadline)) {
                return Optional.of("");
            }
            Receipt receipt = attempt(turn.entry());
            if (receipt instanceof Receipt.NoConnection none) {
                failures++;
                if (none.prospect() == Receipt.Prospect.NEVER || failures >= patience.attempts()) {
                    return Optional.of(none.detail());
                }
                turns.add(new Turn(later(failures), turn.place(), turn.entry(), turn.attempts()));
                if (!await(later(failures), deadline)) {
                    return Optional.of(none.detail());
                }
                continue;
            }
            failures = 0;
            if (receipt instanceof Receipt.PutOff && turn.attempts() + 1 < patience.attempts()) {
                turns.add(new Turn(later(turn.attempts() + 1), turn.place(), turn.entry(), turn.attempts() + 1));
            }
        }
        return Optional.empty();
    }

    private Instant later(int attempts) {
        return timing.clock().instant().plus(patience.wait(attempts, timing.dice()));
    }

    /** Waits until it is due; not when that is after the deadline. */
    private boolean await(Instant due, Instant deadline) throws InterruptedException {
        Instant now = timing.clock().instant();
        if (!due.isAfter(now)) {
            return true;
        }
        if (due.isAfter(deadline)) {
            return false;
        }
        timing.waiter().await(Duration.between(now, due));
        return true;
    }

    private Receipt attempt(Entry entry) throws IOException {
        Receipt receipt = carrier.carry(
                outbox.message(entry),
                outbox.plan().from(),
                entry.to(),
                () -> outbox.move(entry, State.SENDING, timing.clock().instant(), ""));
        Optional<State> state = switch (receipt) {
            case Receipt.Taken taken -> Optional.of(State.SENT);
            case Receipt.PutOff putOff -> Optional.of(State.DEFERRED);
            case Receipt.Refused refused -> Optional.of(State.FAILED);
            case Receipt.Uncertain uncertain -> Optional.of(State.UNKNOWN);
            case Receipt.NoConnection none -> Optional.empty();
        };
        if (state.isPresent()) {
            outbox.move(entry, state.get(), timing.clock().instant(), receipt.detail());
        }
        return receipt;
    }
}
