package goalpack.ingest.csv;

/**
 * How much of a file is believed before it is taken for hostile or broken.
 *
 * @param recordChars characters of one record
 * @param recordLines lines of one record
 * @param columns of a table
 * @param unpackedBytes bytes that a packed file may unfold to
 * @param unpackedRatio how many times its packed size it may unfold to, once it is past {@link #RATIO_COUNTS_FROM}
 * @param recordsAtOnce how many records are parsed together; nothing but speed depends on it
 */
public record Limits(
        int recordChars, int recordLines, int columns, long unpackedBytes, int unpackedRatio, int recordsAtOnce) {
    public static final Limits DEFAULT = new Limits(1 << 20, 1000, 5000, 16L << 30, 200, 512);

    /** Small files may be packed as tightly as they like. */
    static final long RATIO_COUNTS_FROM = 64L << 20;

    boolean allows(long unpacked, long packed) {
        return unpacked <= unpackedBytes && (unpacked <= RATIO_COUNTS_FROM || unpacked / unpackedRatio <= packed);
    }
}
