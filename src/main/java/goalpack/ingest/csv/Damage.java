package goalpack.ingest.csv;

/** Counts how many of a file's characters beyond ASCII are good UTF-8 and how many are not. */
final class Damage {
    private static final int GOOD_FOR_EACH_BAD = 9;

    private long good;
    private long bad;
    private int awaited;

    void look(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            int one = bytes[i] & 0xFF;
            if (awaited > 0 && one >= 0x80 && one < 0xC0) {
                awaited--;
                good += awaited == 0 ? 1 : 0;
            } else {
                bad += awaited > 0 ? 1 : 0;
                begin(one);
            }
        }
    }

    private void begin(int one) {
        awaited = one < 0xC2 || one > 0xF4 ? 0 : one < 0xE0 ? 1 : one < 0xF0 ? 2 : 3;
        bad += one >= 0x80 && awaited == 0 ? 1 : 0;
    }

    /** Whether it is UTF-8 but for a few places. */
    boolean isSlight() {
        return good > bad * GOOD_FOR_EACH_BAD;
    }
}
