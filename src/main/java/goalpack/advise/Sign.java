package goalpack.advise;

import goalpack.measure.Measurement;
import java.time.Duration;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Something in a goal's tickets that is worth a look together.
 *
 * <p>A question, never a verdict: a figure that is pushed leaves such signs, and so do good reasons.
 */
public sealed interface Sign {

    /** The word for it in message keys: {@code bunching}. */
    String word();

    /**
     * Tickets crowd just before the limit.
     *
     * @param limit that of the goal
     * @param before tickets that took more than nine tenths of the limit and no more than it
     * @param after those that took more than it and no more than a tenth longer
     */
    record Bunching(Duration limit, long before, long after) implements Sign {
        @Override
        public String word() {
            return "bunching";
        }
    }

    /** Tickets solved in a period's last days are opened again more often than those solved before. */
    record SolvedForTheDay(Share last, Share before) implements Sign {
        @Override
        public String word() {
            return "reopened";
        }
    }

    /** Fewer customers are asked than in the period before. */
    record FewerAsked(Measurement now, Measurement before) implements Sign {
        @Override
        public String word() {
            return "asked";
        }
    }

    /** More tickets are solved without an answer than in the period before. */
    record MoreUnanswered(Measurement now, Measurement before) implements Sign {
        @Override
        public String word() {
            return "unanswered";
        }
    }

    /** So many of so many. */
    record Share(long hits, long n) {
        public BigFraction value() {
            return BigFraction.of(Math.toIntExact(hits), Math.toIntExact(n));
        }
    }
}
