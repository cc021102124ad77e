package goalpack.render.xlsx;

/** Counts while writing; what it counted becomes part of {@link Written}. */
final class Tally {
    private long cells;
    private int replaced;
    private int cut;
    private int guarded;

    SafeText safe(String raw) {
        SafeText safe = SafeText.of(raw);
        replaced += safe.replaced();
        cut += safe.cut() ? 1 : 0;
        guarded += safe.formulaLike() ? 1 : 0;
        return safe;
    }

    void countCell() {
        cells++;
    }

    long cells() {
        return cells;
    }

    int replaced() {
        return replaced;
    }

    int cut() {
        return cut;
    }

    int guarded() {
        return guarded;
    }
}
