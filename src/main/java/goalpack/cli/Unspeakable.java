package goalpack.cli;

/** The program's own message files cannot be used, so it says in plain English what to do about that. */
final class Unspeakable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unspeakable(String finding) {
        super(finding);
    }
}
