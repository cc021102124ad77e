package goalpack.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a ticket says, packed into bytes because a run holds every ticket.
 *
 * <p>In this order: id, status, rating, flags, which stamps are derived, which numbers are there, those numbers, which
 * labels are there, those labels, the ticket merged into, the line of the file, what happened. Numbers are the stamps, the
 * tallies, the durations and the scores, a score as two numbers. Each stamp but the first is the seconds since the first.
 */
// The order of the enums' constants is the order of the bytes.
@SuppressWarnings("EnumOrdinal")
abstract sealed class TicketBytes permits Ticket {
    static final long ABSENT = Long.MIN_VALUE;

    static final int STAMPS = JourneyStep.values().length;
    static final int TALLIES = STAMPS + Tally.values().length;
    static final int GIVEN = TALLIES + Given.values().length;
    /** A score takes two numbers, that above and that below the line. */
    static final int NUMBERS = GIVEN + 2 * Survey.values().length;

    static final int LABELS = Label.values().length;

    /** Status, rating, flags and derived stamps, before the set of numbers that are there. */
    private static final int BEFORE_NUMBERS = 4;

    private final Shelf shelf;
    private final int begin;

    TicketBytes(TicketBuilder made) {
        this(new Shelf(made.lexicon.home(made.id.source(), made.origin.file()), packed(made)), 0);
    }

    TicketBytes(Shelf shelf, int begin) {
        this.shelf = shelf;
        this.begin = begin;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Where its bytes begin on its shelf. */
    int begin() {
        return begin;
    }

    /** Where its bytes end. */
    int end() {
        Packing.Cursor cursor = afterLabels();
        cursor.skipText();
        cursor.skip(1);
        EventBytes.unpack(cursor, lexicon());
        return cursor.at();
    }

    private Packing.Cursor cursor() {
        return new Packing.Cursor(shelf.bytes(), begin);
    }

    private static byte[] packed(TicketBuilder made) {
        Packing packing = new Packing();
        packing.text(made.id.id());
        packing.bits(made.status.ordinal());
        packing.bits(made.rating.ordinal());
        packing.bits(bits(made.flags));
        packing.bits(bits(made.derived));
        packing.bits(present(NUMBERS, which -> made.numbers[which] != ABSENT));
        pack(made.numbers, packing);
        packing.bits(present(LABELS, which -> !made.labels[which].isEmpty()));
        Arrays.stream(made.labels)
                .filter(label -> !label.isEmpty())
                .forEach(label -> pack(label, made.lexicon, packing));
        packing.text(made.mergedInto);
        packing.bits(made.origin.line());
        EventBytes.pack(made.events, made.lexicon, packing);
        return packing.packed();
    }

    private static void pack(long[] numbers, Packing packing) {
        long first = ABSENT;
        for (int which = 0; which < NUMBERS; which++) {
            if (numbers[which] != ABSENT) {
                boolean isLater = which < STAMPS && first != ABSENT;
                first = which < STAMPS && !isLater ? numbers[which] : first;
                packing.number(isLater ? numbers[which] - first : numbers[which]);
            }
        }
    }

    private static void pack(String label, Lexicon lexicon, Packing packing) {
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

    /** The bytes of an id, to be compared with tickets'. */
    static byte[] idOnly(String id) {
        Packing packing = new Packing();
        packing.text(id);
        return packing.packed();
    }

    /** By the id's code points. */
    int compareId(byte[] idOnly) {
        return Packing.compareTexts(cursor(), new Packing.Cursor(idOnly, 0));
    }

    int compareId(TicketBytes other) {
        return Packing.compareTexts(cursor(), other.cursor());
    }

    Lexicon lexicon() {
        return home().lexicon();
    }

    Home home() {
        return shelf.home();
    }

    /** The id within its source. */
    String idText() {
        return cursor().text();
    }

    public TicketStatus status() {
        return TicketStatus.values()[(int) afterId(0).bits()];
    }

    public Rating rating() {
        return Rating.values()[(int) afterId(1).bits()];
    }

    /** A bit for each flag that is set. */
    long flagBits() {
        return afterId(2).bits();
    }

    /** A bit for each stamp that was not stated. */
    long derivedBits() {
        return afterId(BEFORE_NUMBERS - 1).bits();
    }

    OptionalLong number(int which) {
        Packing.Cursor cursor = afterId(BEFORE_NUMBERS);
        long present = cursor.bits();
        if ((present >>> which & 1) == 0) {
            return OptionalLong.empty();
        }
        long before = present & (1L << which) - 1;
        if (which >= STAMPS || before == 0) {
            cursor.skip(Long.bitCount(before));
            return OptionalLong.of(cursor.number());
        }
        long first = cursor.number();
        cursor.skip(Long.bitCount(before) - 1);
        return OptionalLong.of(first + cursor.number());
    }

    /** Every number, {@link #ABSENT} where it is not there. */
    long[] numbers() {
        long[] numbers = new long[NUMBERS];
        Arrays.setAll(numbers, which -> number(which).orElse(ABSENT));
        return numbers;
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
        return number == 0 ? cursor.text() : lexicon().word(number - 1);
    }

    String[] labels() {
        return Arrays.stream(Label.values()).map(this::label).toArray(String[]::new);
    }

    /** The id of the ticket this one was merged into; empty when it was not merged. */
    public String mergedInto() {
        return afterLabels().text();
    }

    /** The line of the file. */
    int line() {
        Packing.Cursor cursor = afterLabels();
        cursor.skipText();
        return (int) cursor.bits();
    }

    List<TicketEvent> events() {
        Packing.Cursor cursor = afterLabels();
        cursor.skipText();
        cursor.skip(1);
        return EventBytes.unpack(cursor, lexicon());
    }

    private Packing.Cursor afterId(int skipped) {
        Packing.Cursor cursor = cursor();
        cursor.skipText();
        cursor.skip(skipped);
        return cursor;
    }

    private Packing.Cursor afterNumbers() {
        Packing.Cursor cursor = afterId(BEFORE_NUMBERS);
        cursor.skip(Long.bitCount(cursor.bits()));
        return cursor;
    }

    private Packing.Cursor afterLabels() {
        Packing.Cursor cursor = afterNumbers();
        skipLabels(cursor, cursor.bits());
        return cursor;
    }

    private static void skipLabels(Packing.Cursor cursor, long labels) {
        for (int left = Long.bitCount(labels); left > 0; left--) {
            if (cursor.bits() == 0) {
                cursor.skipText();
            }
        }
    }
}
