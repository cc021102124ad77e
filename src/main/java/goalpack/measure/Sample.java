package goalpack.measure;

import java.util.Arrays;

/** Durations in whole seconds, four bytes each; those beyond 68 years, which some exports hold, eight. */
final class Sample {
    private static final int[] NONE = {};

    private int[] usual = NONE;
    private int usuals;
    private long[] huge = {};

    void add(long seconds) {
        if (seconds == (int) seconds) {
            room(1);
            usual[usuals++] = (int) seconds;
        } else {
            huge = Arrays.copyOf(huge, huge.length + 1);
            huge[huge.length - 1] = seconds;
        }
    }

    void addAll(Sample other) {
        room(other.usuals);
        System.arraycopy(other.usual, 0, usual, usuals, other.usuals);
        usuals += other.usuals;
        int before = huge.length;
        huge = Arrays.copyOf(huge, before + other.huge.length);
        System.arraycopy(other.huge, 0, huge, before, other.huge.length);
    }

    private void room(int more) {
        if (usuals + more > usual.length) {
            usual = Arrays.copyOf(usual, Math.max(usuals + more, usual.length + usual.length / 2));
        }
    }

    /** Lets go of room for more. */
    void trim() {
        usual = usuals == 0 ? NONE : Arrays.copyOf(usual, usuals);
    }

    int size() {
        return usuals + huge.length;
    }

    long[] sorted() {
        long[] sorted = Arrays.copyOf(huge, size());
        for (int i = 0; i < usuals; i++) {
            sorted[huge.length + i] = usual[i];
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
