package goalpack.ingest;

/** The named rules by which a record is left out without being wrong. */
public enum Filtered {
    /** Every cell is empty. */
    BLANK_ROW("blank-row"),
    REPEATED_HEADER("repeated-header");

    private final String code;

    Filtered(String code) {
        this.code = code;
    }

    /** The stable word for it in files. */
    public String code() {
        return code;
    }
}
