package goalpack.render.xlsx;

/** Says that no workbook was made, because its description has a fault. */
public final class DescriptionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /** Wraps the fault; the message is the fault's text. */
    public DescriptionException(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** The fault with its place. */
    public Fault fault() {
        return fault;
    }
}
