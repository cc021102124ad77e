package goalpack.ingest.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Unpacked bytes, no more of them than the limits allow. */
final class BoundedInput extends FilterInputStream {
    private final String file;
    private final HashingInput packed;
    private final Limits limits;
    private long count;

    BoundedInput(InputStream unpacked, HashingInput packed, String file, Limits limits) {
        super(unpacked);
        this.packed = packed;
        this.file = file;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count += Math.max(0, read);
        if (!limits.allows(count, packed.count())) {
            throw Refused.because("export-unpacks-too-large", file, Map.of("mebibytes", count >> 20));
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
