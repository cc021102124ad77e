package goalpack.ticket;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The latest known state of one ticket.
 *
 * <p>Stamps are whole seconds; a stamp, counter or duration that the export does not state is absent, never zero.
 */
// Packed, because a run holds every ticket; the order of the enums' constants is the order of the bytes.
@SuppressWarnings("EnumOrdinal")
public final class Ticket {
    /** Stands for the ticket merged into where the export says that a ticket was merged, not into which. */
    public static final String MERGED_SOMEWHERE = "?";

    /** By source, then by the id's code points; zero exactly when the ids are the same. */
    public static final Comparator<Ticket> BY_ID =
            Comparator.comparing((Ticket ticket) -> ticket.source).thenComparing(Ticket::compareIds);

    private static final int STAMPS = JourneyStep.values().length;
    private static final int TALLIES = STAMPS + Tally.values().length;
    private static final int GIVEN = TALLIES + Given.values().length;
    /** A score takes two numbers, that above and that below the line. */
    private static final int NUMBERS = GIVEN + 2 * Survey.values().length;

    private static final int LABELS = Label.values().length;

    /** Status, rating, flags and derived stamps, before the set of numbers that are there. */
    private static final int BEFORE_NUMBERS = 4;

    private final String source;
    private final String file;
    private final Lexicon lexicon;
    private final byte[] packed;

    private Ticket(Builder made) {
        source = made.id.source();
        file = made.origin.file();
        lexicon = made.lexicon;
        packed = made.packed();
    }

    public TicketId id() {
        return new TicketId(source, new Packing.Cursor(packed).text());
    }

    /** The source of its id. */
    public String source() {
        return source;
    }

    /**
     * The place of the ticket with the id.
     *
     * @param sorted by {@link #BY_ID}
     * @return empty when it is not among them
     */
    public static OptionalInt find(List<Ticket> sorted, TicketId id) {
        Packing packing = new Packing();
        packing.text(id.id());
        byte[] wanted = packing.packed();
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Ticket found = sorted.get(middle);
            int order = found.source.compareTo(id.source());
            order = order != 0 ? order : Packing.compareTexts(found.packed, wanted);
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
        return Packing.compareTexts(one.packed, other.packed);
    }

    public Origin origin() {
        Packing.Cursor cursor = afterLabels();
        cursor.skipText();
        return new Origin(file, (int) cursor.bits());
    }

    public TicketStatus status() {
        return TicketStatus.values()[(int) afterId().bits()];
    }

    public Rating rating() {
        Packing.Cursor cursor = afterId();
        cursor.skip(1);
        return Rating.values()[(int) cursor.bits()];
    }

    public boolean has(Flag flag) {
        return (flags() >>> flag.ordinal() & 1) == 1;
    }

    private long flags() {
        Packing.Cursor cursor = afterId();
        cursor.skip(2);
        return cursor.bits();
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
        return (derived() >>> step.ordinal() & 1) == 1;
    }

    private long derived() {
        Packing.Cursor cursor = afterId();
        cursor.skip(BEFORE_NUMBERS - 1);
        return cursor.bits();
    }

    /** The label's text, trimmed; empty when the export says nothing. */
    public String label(Label label) {
        Packing.Cursor cursor = afterNumbers();
        long present = cursor.bits();
        int ordinal = label.ordinal();
        if ((present >>> ordinal & 1) == 0) {
            return "";
        }
        skipLabels(cursor, present & (1L << ordinal) - 1);
        int number = (int) cursor.bits();
        return number == 0 ? cursor.text() : lexicon.word(number - 1);
    }

    private static void skipLabels(Packing.Cursor cursor, long labels) {
        for (int left = Long.bitCount(labels); left > 0; left--) {
            if (cursor.bits() == 0) {
                cursor.skipText();
            }
        }
    }

    public OptionalLong tally(Tally tally) {
        return number(STAMPS + tally.ordinal());
    }

    /** Seconds. */
    public OptionalLong given(Given duration) {
        return number(TALLIES + duration.ordinal());
    }

    private OptionalLong number(int which) {
        Packing.Cursor cursor = afterId();
        cursor.skip(BEFORE_NUMBERS);
        long present = cursor.bits();
        if ((present >>> which & 1) == 0) {
            return OptionalLong.empty();
        }
        cursor.skip(Long.bitCount(present & (1L << which) - 1));
        return OptionalLong.of(cursor.number());
    }

    private Packing.Cursor afterId() {
        Packing.Cursor cursor = new Packing.Cursor(packed);
        cursor.skipText();
        return cursor;
    }

    private Packing.Cursor afterNumbers() {
        Packing.Cursor cursor = afterId();
        cursor.skip(BEFORE_NUMBERS);
        cursor.skip(Long.bitCount(cursor.bits()));
        return cursor;
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

    private Packing.Cursor afterLabels() {
        Packing.Cursor cursor = afterNumbers();
        skipLabels(cursor, cursor.bits());
        return cursor;
    }

    /** The id of the ticket this one was merged into; empty when it was not merged. */
    public String mergedInto() {
        return afterLabels().text();
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
        Packing.Cursor cursor = afterLabels();
        cursor.skipText();
        cursor.skip(1);
        boolean told = status().isSolved() && !isDerived(JourneyStep.SOLVED_AT);
        return new History(
                EventBytes.unpack(cursor, lexicon),
                at(JourneyStep.CREATED_AT),
                told ? at(JourneyStep.SOLVED_AT) : Optional.empty());
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
        order = order != 0 ? order : Long.compare(one.flags(), other.flags());
        return order != 0 ? order : Long.compare(one.derived(), other.derived());
    }

    private long[] numbers() {
        long[] numbers = new long[NUMBERS];
        Arrays.setAll(numbers, which -> number(which).orElse(Builder.ABSENT));
        return numbers;
    }

    private String[] labels() {
        return Arrays.stream(Label.values()).map(this::label).toArray(String[]::new);
    }

    /** Begins another ticket that says the same. */
    public Builder again() {
        Builder same = new Builder(id(), origin(), lexicon);
        same.status = status();
        same.rating = rating();
        Arrays.stream(Flag.values()).filter(this::has).forEach(same.flags::add);
        Arrays.stream(JourneyStep.values()).filter(this::isDerived).forEach(same.derived::add);
        same.mergedInto = mergedInto();
        System.arraycopy(labels(), 0, same.labels, 0, LABELS);
        System.arraycopy(numbers(), 0, same.numbers, 0, NUMBERS);
        same.events = history().events();
        return same;
    }

    public static Builder builder(TicketId id, Origin origin) {
        return builder(id, origin, Lexicon.none());
    }

    /**
     * Begins a ticket.
     *
     * @param lexicon shared by the tickets that the builder's will be held together with
     */
    public static Builder builder(TicketId id, Origin origin, Lexicon lexicon) {
        return new Builder(id, origin, lexicon);
    }

    /** Collects a ticket's facts; what is never set stays absent. */
    public static final class Builder {
        private static final long ABSENT = Long.MIN_VALUE;

        private final TicketId id;
        private final Origin origin;
        private final Lexicon lexicon;
        private TicketStatus status = TicketStatus.UNSTATED;
        private Rating rating = Rating.UNSTATED;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private final Set<JourneyStep> derived = EnumSet.noneOf(JourneyStep.class);
        private String mergedInto = "";
        private List<TicketEvent> events = List.of();
        private final String[] labels = new String[LABELS];
        private final long[] numbers = new long[NUMBERS];

        private Builder(TicketId id, Origin origin, Lexicon lexicon) {
            this.id = id;
            this.origin = origin;
            this.lexicon = lexicon;
            Arrays.fill(labels, "");
            Arrays.fill(numbers, ABSENT);
        }

        private byte[] packed() {
            Packing packing = new Packing();
            packing.text(id.id());
            packing.bits(status.ordinal());
            packing.bits(rating.ordinal());
            packing.bits(bits(flags));
            packing.bits(bits(derived));
            packing.bits(present(NUMBERS, which -> numbers[which] != ABSENT));
            Arrays.stream(numbers).filter(number -> number != ABSENT).forEach(packing::number);
            packing.bits(present(LABELS, which -> !labels[which].isEmpty()));
            Arrays.stream(labels).filter(label -> !label.isEmpty()).forEach(label -> pack(label, packing));
            packing.text(mergedInto);
            packing.bits(origin.line());
            EventBytes.pack(events, lexicon, packing);
            return packing.packed();
        }

        private void pack(String label, Packing packing) {
            OptionalInt number = lexicon.number(label);
            packing.bits(number.isPresent() ? number.getAsInt() + 1 : 0);
            if (number.isEmpty()) {
                packing.text(label);
            }
        }

        private static long bits(Set<? extends Enum<?>> set) {
            return set.stream().mapToLong(one -> 1L << one.ordinal()).sum();
        }

        private static long present(int count, IntPredicate isThere) {
            return IntStream.range(0, count)
                    .filter(isThere)
                    .mapToLong(which -> 1L << which)
                    .sum();
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
            numbers[step.ordinal()] = instant.getEpochSecond();
            return this;
        }

        /** A stamp that the export does not state itself. */
        public Builder derived(JourneyStep step, Instant instant) {
            derived.add(step);
            return at(step, instant);
        }

        public Builder tally(Tally tally, long count) {
            numbers[STAMPS + tally.ordinal()] = count;
            return this;
        }

        /**
         * What was said on a scale.
         *
         * @throws ArithmeticException when its parts have more than 18 digits
         */
        public Builder score(Survey survey, BigFraction value) {
            int above = GIVEN + 2 * survey.ordinal();
            numbers[above] = value.getNumerator().longValueExact();
            numbers[above + 1] = value.getDenominator().longValueExact();
            return this;
        }

        public Builder given(Given duration, long seconds) {
            numbers[TALLIES + duration.ordinal()] = seconds;
            return this;
        }

        /** What happened to it, in the order of {@link History#inOrder}. */
        public Builder events(List<TicketEvent> happened) {
            events = List.copyOf(happened);
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
