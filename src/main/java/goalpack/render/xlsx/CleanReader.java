package goalpack.render.xlsx;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that puts U+FFFD where XML allows no character, and counts how often. */
final class CleanReader extends FilterReader {
    static final char REPLACEMENT = '\uFFFD';

    private int replaced;
    private boolean afterHigh;

    CleanReader(Reader source) {
        super(new BufferedReader(source));
    }

    int replaced() {
        return replaced;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        return next < 0 ? next : clean((char) next);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        for (int i = offset; i < offset + count; i++) {
            boolean last = i == offset + count - 1;
            target[i] = clean(target[i], last ? peek() : target[i + 1]);
        }
        return count;
    }

    private char clean(char found) throws IOException {
        return clean(found, Character.isHighSurrogate(found) ? peek() : -1);
    }

    private char clean(char found, int next) {
        boolean lowOfPair = afterHigh && Character.isLowSurrogate(found);
        afterHigh = Character.isHighSurrogate(found) && next >= 0 && Character.isLowSurrogate((char) next);
        if (lowOfPair || afterHigh || allowed(found)) {
            return found;
        }
        replaced++;
        return REPLACEMENT;
    }

    private static boolean allowed(char found) {
        return (found >= ' ' && found < '\uFFFE' && !Character.isSurrogate(found))
                || found == '\t'
                || found == '\n'
                || found == '\r';
    }

    private int peek() throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next;
    }
}
