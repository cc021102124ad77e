package goalpack.problem;

/** How much a problem matters: it stops the run, is to be mended before mailing, or is good practice. */
public enum Severity {
    STOPS("E"),
    MEND("W"),
    PRACTICE("I");

    private final String letter;

    Severity(String letter) {
        this.letter = letter;
    }

    /** The letter that stands for the severity in texts and JSON: E, W or I. */
    public String letter() {
        return letter;
    }
}
