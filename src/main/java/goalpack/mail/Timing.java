package goalpack.mail;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The clock, a way to wait, and the dice that keep many senders from knocking at the same moment. */
public record Timing(InstantSource clock, Waiter waiter, RandomGenerator dice) {

    /** Waits. */
    @FunctionalInterface
    public interface Waiter {
        void await(Duration duration) throws InterruptedException;
    }
}
