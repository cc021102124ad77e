package goalpack.ingest.csv;

/**
 * Where a record stands in its file, and how.
 *
 * @param record its number in the file, from 1, the header not counted; 0 for what stands above the rows
 * @param firstLine from 1
 * @param offset of its first byte in the unpacked file, from 0
 * @param raw the record as it stands there, cut at {@link #RAW_LIMIT}; it may hold names and free text
 */
public record RecordPlace(String file, int record, int firstLine, int lastLine, long offset, String raw) {
    public static final int RAW_LIMIT = 1 << 16;

    public RecordPlace {
        raw = raw.length() > RAW_LIMIT ? raw.substring(0, RAW_LIMIT) : raw;
    }

    public static RecordPlace of(String file, int record, RawRecord raw) {
        return new RecordPlace(file, record, raw.firstLine(), raw.lastLine(), raw.offset(), raw.text());
    }

    /** The same place without its text. */
    public RecordPlace withoutText() {
        return new RecordPlace(file, record, firstLine, lastLine, offset, "");
    }
}
