package goalpack.ticket;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The latest known state of one ticket.
 *
 * <p>Stamps are whole seconds; a stamp, counter or duration that the export does not state is absent, never zero.
 */
// Arrays by ordinal keep a ticket small: a run holds every one of them.
@SuppressWarnings("EnumOrdinal")
public final class Ticket {
    /** Stands for the ticket merged into where the export says that a ticket was merged, not into which. */
    public static final String MERGED_SOMEWHERE = "?";

    private static final long ABSENT = Long.MIN_VALUE;

    private final TicketId id;
    private final Origin origin;
    private final TicketStatus status;
    private final Rating rating;
    private final Set<Flag> flags;
    private final Set<JourneyStep> derived;
    private final String mergedInto;
    private final String[] labels;
    private final long[] stamps;
    private final long[] tallies;
    private final long[] given;

    private Ticket(Builder made) {
        id = made.id;
        origin = made.origin;
        status = made.status;
        rating = made.rating;
        flags = EnumSet.copyOf(made.flags);
        derived = EnumSet.copyOf(made.derived);
        mergedInto = made.mergedInto;
        labels = made.labels.clone();
        stamps = made.stamps.clone();
        tallies = made.tallies.clone();
        given = made.given.clone();
    }

    public TicketId id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public TicketStatus status() {
        return status;
    }

    public Rating rating() {
        return rating;
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    public boolean has(JourneyStep step) {
        return stamps[step.ordinal()] != ABSENT;
    }

    public Optional<Instant> at(JourneyStep step) {
        long seconds = stamps[step.ordinal()];
        return seconds == ABSENT ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }

    /** Whether the stamp was not stated but made from others: creation plus a duration, or the closing. */
    public boolean isDerived(JourneyStep step) {
        return derived.contains(step);
    }

    /** The label's text, trimmed; empty when the export says nothing. */
    public String label(Label label) {
        return labels[label.ordinal()];
    }

    public OptionalLong tally(Tally tally) {
        long count = tallies[tally.ordinal()];
        return count == ABSENT ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** Seconds. */
    public OptionalLong given(Given duration) {
        long seconds = given[duration.ordinal()];
        return seconds == ABSENT ? OptionalLong.empty() : OptionalLong.of(seconds);
    }

    /** The id of the ticket this one was merged into; empty when it was not merged. */
    public String mergedInto() {
        return mergedInto;
    }

    /** Whether it belongs to the base population: not spam, deleted, test, merged or cancelled. */
    public boolean isCounted() {
        return mergedInto.isEmpty()
                && status != TicketStatus.CANCELLED
                && !has(Flag.IS_SPAM)
                && !has(Flag.IS_DELETED)
                && !has(Flag.IS_TEST);
    }

    /** The latest stamp of something that happened; due dates do not count. */
    public Optional<Instant> latestStamp() {
        return Arrays.stream(JourneyStep.values())
                .filter(step -> step != JourneyStep.DUE_AT)
                .flatMap(step -> at(step).stream())
                .max(Instant::compareTo);
    }

    /**
     * An order of all that tickets say, wherever they were read: zero exactly when two tickets say the same.
     *
     * <p>The order itself means nothing; it only decides alike on every run.
     */
    public static int compareFacts(Ticket one, Ticket other) {
        int order = one.id.compareTo(other.id);
        order = order != 0 ? order : one.status.compareTo(other.status);
        order = order != 0 ? order : one.rating.compareTo(other.rating);
        order = order != 0 ? order : Arrays.compare(one.stamps, other.stamps);
        order = order != 0 ? order : Arrays.compare(one.tallies, other.tallies);
        order = order != 0 ? order : Arrays.compare(one.given, other.given);
        order = order != 0 ? order : Arrays.compare(one.labels, other.labels);
        order = order != 0 ? order : one.mergedInto.compareTo(other.mergedInto);
        order = order != 0 ? order : one.flags.toString().compareTo(other.flags.toString());
        return order != 0 ? order : one.derived.toString().compareTo(other.derived.toString());
    }

    public static Builder builder(TicketId id, Origin origin) {
        return new Builder(id, origin);
    }

    /** Collects a ticket's facts; what is never set stays absent. */
    public static final class Builder {
        private final TicketId id;
        private final Origin origin;
        private TicketStatus status = TicketStatus.UNSTATED;
        private Rating rating = Rating.UNSTATED;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private final Set<JourneyStep> derived = EnumSet.noneOf(JourneyStep.class);
        private String mergedInto = "";
        private final String[] labels = new String[Label.values().length];
        private final long[] stamps = new long[JourneyStep.values().length];
        private final long[] tallies = new long[Tally.values().length];
        private final long[] given = new long[Given.values().length];

        private Builder(TicketId id, Origin origin) {
            this.id = id;
            this.origin = origin;
            Arrays.fill(labels, "");
            Arrays.fill(stamps, ABSENT);
            Arrays.fill(tallies, ABSENT);
            Arrays.fill(given, ABSENT);
        }

        public Builder status(TicketStatus value) {
            status = value;
            return this;
        }

        public Builder rating(Rating value) {
            rating = value;
            return this;
        }

        public Builder flag(Flag flag) {
            flags.add(flag);
            return this;
        }

        public Builder mergedInto(String other) {
            mergedInto = other;
            return this;
        }

        /** Merged, the export does not say into which; an id that is known stays. */
        public Builder merged() {
            mergedInto = mergedInto.isEmpty() ? MERGED_SOMEWHERE : mergedInto;
            return this;
        }

        public Builder label(Label label, String text) {
            labels[label.ordinal()] = text;
            return this;
        }

        public Builder at(JourneyStep step, Instant instant) {
            stamps[step.ordinal()] = instant.getEpochSecond();
            return this;
        }

        /** A stamp that the export does not state itself. */
        public Builder derived(JourneyStep step, Instant instant) {
            derived.add(step);
            return at(step, instant);
        }

        public Builder tally(Tally tally, long count) {
            tallies[tally.ordinal()] = count;
            return this;
        }

        public Builder given(Given duration, long seconds) {
            given[duration.ordinal()] = seconds;
            return this;
        }

        public Ticket build() {
            return new Ticket(this);
        }
    }

    /** The stamps that are present, for reading and for tests. */
    public Map<JourneyStep, Instant> journey() {
        Map<JourneyStep, Instant> present = new EnumMap<>(JourneyStep.class);
        for (JourneyStep step : JourneyStep.values()) {
            at(step).ifPresent(instant -> present.put(step, instant));
        }
        return present;
    }
}
