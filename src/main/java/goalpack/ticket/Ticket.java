package goalpack.ticket;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The latest known state of one ticket.
 *
 * <p>Stamps are whole seconds; a stamp, counter or duration that the export does not state is absent, never zero.
 */
// The order of the enums' constants is the order of the bytes.
@SuppressWarnings("EnumOrdinal")
public final class Ticket extends TicketBytes {
    /** Stands for the ticket merged into where the export says that a ticket was merged, not into which. */
    public static final String MERGED_SOMEWHERE = "?";

    /** By source, then by the id's code points; zero exactly when the ids are the same. */
    public static final Comparator<Ticket> BY_ID =
            Comparator.comparing(Ticket::source).thenComparing(Ticket::compareIds);

    Ticket(TicketBuilder made) {
        super(made);
    }

    Ticket(Shelf shelf, int begin) {
        super(shelf, begin);
    }

    public TicketId id() {
        return new TicketId(source(), idText());
    }

    /** The source of its id. */
    public String source() {
        return home().source();
    }

    /**
     * The place of the ticket with the id.
     *
     * @param sorted by {@link #BY_ID}
     * @return empty when it is not among them
     */
    public static OptionalInt find(List<Ticket> sorted, TicketId id) {
        byte[] wanted = idOnly(id.id());
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Ticket found = sorted.get(middle);
            int order = found.source().compareTo(id.source());
            order = order != 0 ? order : found.compareId(wanted);
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    private static int compareIds(Ticket one, Ticket other) {
        return one.compareId(other);
    }

    public Origin origin() {
        return new Origin(home().file(), line());
    }

    public boolean has(Flag flag) {
        return (flagBits() >>> flag.ordinal() & 1) == 1;
    }

    public boolean has(JourneyStep step) {
        return number(step.ordinal()).isPresent();
    }

    public Optional<Instant> at(JourneyStep step) {
        OptionalLong seconds = number(step.ordinal());
        return seconds.isPresent() ? Optional.of(Instant.ofEpochSecond(seconds.getAsLong())) : Optional.empty();
    }

    /** Whether the stamp was not stated but made from others: creation plus a duration, or the closing. */
    public boolean isDerived(JourneyStep step) {
        return (derivedBits() >>> step.ordinal() & 1) == 1;
    }

    public OptionalLong tally(Tally tally) {
        return number(STAMPS + tally.ordinal());
    }

    /** Seconds. */
    public OptionalLong given(Given duration) {
        return number(TALLIES + duration.ordinal());
    }

    /** What was said on a scale: CES and NPS as they were given, a review's score of 1; exact. */
    public Optional<BigFraction> score(Survey survey) {
        int above = GIVEN + 2 * survey.ordinal();
        OptionalLong numerator = number(above);
        OptionalLong denominator = number(above + 1);
        return numerator.isPresent() && denominator.isPresent()
                ? Optional.of(BigFraction.of(
                        BigInteger.valueOf(numerator.getAsLong()), BigInteger.valueOf(denominator.getAsLong())))
                : Optional.empty();
    }

    /** Whether it belongs to the base population: not spam, deleted, test, merged or cancelled. */
    public boolean isCounted() {
        return status() != TicketStatus.CANCELLED
                && mergedInto().isEmpty()
                && !has(Flag.IS_SPAM)
                && !has(Flag.IS_DELETED)
                && !has(Flag.IS_TEST);
    }

    /** What is known to have happened to it; empty where no file tells. */
    public History history() {
        boolean told = status().isSolved() && !isDerived(JourneyStep.SOLVED_AT);
        return new History(events(), at(JourneyStep.CREATED_AT), told ? at(JourneyStep.SOLVED_AT) : Optional.empty());
    }

    /** The latest stamp of something that happened; due dates do not count. */
    public Optional<Instant> latestStamp() {
        return Stream.concat(
                        Arrays.stream(JourneyStep.values())
                                .filter(step -> step != JourneyStep.DUE_AT)
                                .flatMap(step -> at(step).stream()),
                        history().events().stream().map(TicketEvent::at))
                .max(Instant::compareTo);
    }

    /**
     * An order of all that tickets say, wherever they were read: zero exactly when two tickets say the same.
     *
     * <p>The order itself means nothing; it only decides alike on every run.
     */
    public static int compareFacts(Ticket one, Ticket other) {
        int order = BY_ID.compare(one, other);
        order = order != 0 ? order : one.status().compareTo(other.status());
        order = order != 0 ? order : one.rating().compareTo(other.rating());
        order = order != 0 ? order : Arrays.compare(one.numbers(), other.numbers());
        order = order != 0 ? order : Arrays.compare(one.labels(), other.labels());
        order = order != 0 ? order : one.mergedInto().compareTo(other.mergedInto());
        order = order != 0 ? order : Long.compare(one.flagBits(), other.flagBits());
        return order != 0 ? order : Long.compare(one.derivedBits(), other.derivedBits());
    }

    /** Begins another ticket that says the same. */
    public TicketBuilder again() {
        TicketBuilder same = new TicketBuilder(id(), origin(), lexicon());
        same.status = status();
        same.rating = rating();
        Arrays.stream(Flag.values()).filter(this::has).forEach(same.flags::add);
        Arrays.stream(JourneyStep.values()).filter(this::isDerived).forEach(same.derived::add);
        same.mergedInto = mergedInto();
        System.arraycopy(labels(), 0, same.labels, 0, LABELS);
        System.arraycopy(numbers(), 0, same.numbers, 0, NUMBERS);
        same.events = events();
        return same;
    }

    public static TicketBuilder builder(TicketId id, Origin origin) {
        return builder(id, origin, Lexicon.none());
    }

    /**
     * Begins a ticket.
     *
     * @param lexicon shared by the tickets that the builder's will be held together with
     */
    public static TicketBuilder builder(TicketId id, Origin origin, Lexicon lexicon) {
        return new TicketBuilder(id, origin, lexicon);
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
