package goalpack.ingest.csv;

/**
 * A record that was mended, in the one way that was certain.
 *
 * @param at where it stands; its text may hold names
 * @param column the header of the cell that was mended; empty when the whole record was
 */
public record Repair(RecordPlace at, String column, Kind kind) {

    /** What was mended. */
    public enum Kind {
        /** A quote within a quoted cell was taken as part of its text. */
        STRAY_QUOTE("stray-quote"),
        /** Cells missing at the end of the row were taken as empty; none that a ticket cannot do without. */
        SHORT_ROW("short-row"),
        /** Empty cells beyond the header's were left out. */
        EXTRA_EMPTY_CELLS("extra-empty-cells"),
        /** The header stood there once more. */
        REPEATED_HEADER("repeated-header"),
        /** A byte order mark had become part of the first header. */
        BYTE_ORDER_MARK("byte-order-mark"),
        /** A first line that only names the separator. */
        SEPARATOR_LINE("separator-line"),
        /** Lines above the header: a title, a period, a type. */
        PREAMBLE("preamble"),
        /** The header's names were parted by another character than the rows' cells. */
        OTHER_SEPARATOR("other-separator"),
        /** Text on further lines beside a date and time in one cell was left out. */
        TEXT_BESIDE_STAMP("text-beside-stamp"),
        /** NUL characters were left out. */
        NUL("nul");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable word for it in files. */
        public String code() {
            return code;
        }
    }
}
