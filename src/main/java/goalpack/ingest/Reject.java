package goalpack.ingest;

import java.util.List;

/**
 * A record that shaped no ticket, with everything that is wrong with it.
 *
 * @param record its number in the file, from 1, the header not counted
 * @param faults never empty
 * @param raw the record as it stands in the file, cut at {@link #RAW_LIMIT}; it may hold names and free text
 */
public record Reject(String file, int record, int firstLine, int lastLine, List<Fault> faults, String raw) {
    public static final int RAW_LIMIT = 1 << 16;

    public Reject {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("rejected without a reason");
        }
        raw = raw.length() > RAW_LIMIT ? raw.substring(0, RAW_LIMIT) : raw;
    }

    /**
     * One thing wrong with a record.
     *
     * @param column the header of the cell; empty when the whole record is meant
     */
    public record Fault(Reason reason, String column) {}

    /** Why a record was rejected. */
    public enum Reason {
        UNCLOSED_QUOTE("unclosed-quote"),
        MALFORMED_QUOTES("malformed-quotes"),
        TOO_MANY_LINES("too-many-lines"),
        TOO_MANY_CHARACTERS("too-many-characters"),
        TOO_FEW_CELLS("too-few-cells"),
        TOO_MANY_CELLS("too-many-cells"),
        /** It belongs to a second table, which has a header of its own. */
        SECOND_TABLE("second-table"),
        ID_MISSING("id-missing"),
        /** Such as {@code 1.03006E+13}: a spreadsheet rounded it. */
        ID_DAMAGED("id-damaged"),
        /** Not written as a date and time. */
        STAMP_UNREADABLE("stamp-unreadable"),
        /** Written as one, but there is no such day or hour. */
        STAMP_IMPOSSIBLE("stamp-impossible"),
        NUMBER_UNREADABLE("number-unreadable"),
        DURATION_UNREADABLE("duration-unreadable"),
        FLAG_UNREADABLE("flag-unreadable"),
        /** No score, or none on its scale. */
        SCORE_UNREADABLE("score-unreadable");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The stable word for it in files; also the end of its message key, {@code reject.<code>}. */
        public String code() {
            return code;
        }
    }
}
