package goalpack.render;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;

/** Collects what a template writes, up to a limit. */
final class BoundedText extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int limit;

    BoundedText(int limit) {
        this.limit = limit;
    }

    /** More was written than the limit allows. */
    static final class Overflow extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        Overflow(int limit) {
            super("more than " + limit + " characters");
        }
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        if (text.length() + (long) length > limit) {
            throw new Overflow(limit);
        }
        text.append(from, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
