package goalpack.cli;

/** Exit codes that do not come from a run; those of a run are its {@code End}'s. */
final class ExitCode {
    static final int DONE = 0;
    static final int STRICT = 1;
    static final int USAGE = 64;
    /** A run is not what was published. */
    static final int DIFFERS = 65;

    static final int NOT_FOUND = 66;
    static final int CANNOT_CREATE = 73;
    /** A fault of the program itself. */
    static final int SOFTWARE = 70;

    private ExitCode() {}
}
