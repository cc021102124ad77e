package goalpack.ingest;

import goalpack.ingest.csv.RecordPlace;
import java.util.List;

/**
 * A record that shaped no ticket, with everything that is wrong with it.
 *
 * @param at where it stands; its text may hold names
 * @param faults never empty
 */
public record Reject(RecordPlace at, List<Fault> faults) {
    public Reject {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("rejected without a reason");
        }
    }

    /**
     * One thing wrong with a record.
     *
     * @param column the header of the cell; empty when the whole record is meant
     * @param cell what stands there; empty when nothing does, or the whole record is meant
     */
    public record Fault(Reason reason, String column, String cell) {
        static Fault ofRecord(Reason reason) {
            return new Fault(reason, "", "");
        }
    }

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
        /** No type of event that is known. */
        EVENT_UNKNOWN("event-unknown"),
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
