package goalpack;

/** The program's entry: the only place that looks at the clock and at the machine's defaults. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
