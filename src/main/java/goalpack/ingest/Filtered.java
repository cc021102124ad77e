package goalpack.ingest;

/** The named rules by which a record is left out without being wrong. */
public enum Filtered {
    /** Every cell is empty. */
    BLANK_ROW("blank-row"),
    REPEATED_HEADER("repeated-header"),
    /** A reply that only the desk can read is no reply to the customer. */
    INTERNAL_NOTE("internal-note");

    private final String code;

    Filtered(String code) {
        this.code = code;
    }

    /** The stable word for it in files. */
    public String code() {
        return code;
    }
}
