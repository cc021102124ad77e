package goalpack.ticket;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Collects a ticket's facts; what is never set stays absent. */
// The order of the enums' constants is the order of the numbers.
@SuppressWarnings("EnumOrdinal")
public final class TicketBuilder {
    final TicketId id;
    final Origin origin;
    final Lexicon lexicon;
    TicketStatus status = TicketStatus.UNSTATED;
    Rating rating = Rating.UNSTATED;
    final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    final Set<JourneyStep> derived = EnumSet.noneOf(JourneyStep.class);
    String mergedInto = "";
    List<TicketEvent> events = List.of();
    final String[] labels = new String[TicketBytes.LABELS];
    final long[] numbers = new long[TicketBytes.NUMBERS];

    TicketBuilder(TicketId id, Origin origin, Lexicon lexicon) {
        this.id = id;
        this.origin = origin;
        this.lexicon = lexicon;
        Arrays.fill(labels, "");
        Arrays.fill(numbers, TicketBytes.ABSENT);
    }

    public TicketBuilder status(TicketStatus value) {
        status = value;
        return this;
    }

    public TicketBuilder rating(Rating value) {
        rating = value;
        return this;
    }

    public TicketBuilder flag(Flag flag) {
        flags.add(flag);
        return this;
    }

    public TicketBuilder mergedInto(String other) {
        mergedInto = other;
        return this;
    }

    /** Merged, the export does not say into which; an id that is known stays. */
    public TicketBuilder merged() {
        mergedInto = mergedInto.isEmpty() ? Ticket.MERGED_SOMEWHERE : mergedInto;
        return this;
    }

    public TicketBuilder label(Label label, String text) {
        labels[label.ordinal()] = text;
        return this;
    }

    public TicketBuilder at(JourneyStep step, Instant instant) {
        numbers[step.ordinal()] = instant.getEpochSecond();
        return this;
    }

    /** A stamp that the export does not state itself. */
    public TicketBuilder derived(JourneyStep step, Instant instant) {
        derived.add(step);
        return at(step, instant);
    }

    public TicketBuilder tally(Tally tally, long count) {
        numbers[TicketBytes.STAMPS + tally.ordinal()] = count;
        return this;
    }

    /**
     * What was said on a scale.
     *
     * @throws ArithmeticException when its parts have more than 18 digits
     */
    public TicketBuilder score(Survey survey, BigFraction value) {
        int above = TicketBytes.GIVEN + 2 * survey.ordinal();
        numbers[above] = value.getNumerator().longValueExact();
        numbers[above + 1] = value.getDenominator().longValueExact();
        return this;
    }

    public TicketBuilder given(Given duration, long seconds) {
        numbers[TicketBytes.TALLIES + duration.ordinal()] = seconds;
        return this;
    }

    /** What happened to it, in the order of {@link History#inOrder}. */
    public TicketBuilder events(List<TicketEvent> happened) {
        events = List.copyOf(happened);
        return this;
    }

    public Ticket build() {
        return new Ticket(this);
    }
}
