package goalpack.render;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;

/** Passes on what a template writes, up to a limit; closing and flushing are left to the owner of the target. */
final class BoundedWriter extends Writer {
    private final Writer target;
    private final long limit;
    private long written;

    BoundedWriter(Writer target, long limit) {
        this.target = target;
        this.limit = limit;
    }

    /** More was written than the limit allows. */
    static final class Overflow extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final long limit;

        Overflow(long limit) {
            super("more than " + limit + " characters");
            this.limit = limit;
        }

        long limit() {
            return limit;
        }
    }

    /** Characters so far. */
    long written() {
        return written;
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        if (written + length > limit) {
            throw new Overflow(limit);
        }
        target.write(from, offset, length);
        written += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
