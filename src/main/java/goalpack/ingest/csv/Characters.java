package goalpack.ingest.csv;

import java.io.IOException;
import java.io.Reader;

/** The characters of a file one by one, some of them put back, with the line and the byte that they stand at. */
final class Characters {
    static final int END = -1;

    private static final int BUFFER = 1 << 15;

    private final Reader in;
    private final ByteWidth width;
    private char[] buffer = new char[0];
    private int filled;
    private int at;
    private String pending;
    private int pendingAt;
    private int line = 1;
    private long offset;

    /** Reads a text already at hand first, from a place in it, then the rest. */
    Characters(String head, int from, Reader rest, ByteWidth width, long offset) {
        this.pending = head;
        this.pendingAt = from;
        this.in = rest;
        this.width = width;
        this.offset = offset;
    }

    /** The line of the next character, from 1. */
    int line() {
        return line;
    }

    /** The byte that the next character begins at, from 0. */
    long offset() {
        return offset;
    }

    int read() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        if (pendingAt < pending.length()) {
            pendingAt++;
        } else {
            at++;
        }
        offset += width.bytes((char) c);
        return c;
    }

    /** The whole of a line end that begins with the character just read. */
    String lineEnd(int c) throws IOException {
        line++;
        if (c == '\n') {
            return "\n";
        }
        if (peek() == '\n') {
            read();
            return "\r\n";
        }
        return "\r";
    }

    void skipLine() throws IOException {
        int c = read();
        while (c != END && c != '\n' && c != '\r') {
            c = read();
        }
        if (c != END) {
            lineEnd(c);
        }
    }

    /** Puts back what stands behind a place in the record just read, the beginning of a line. */
    void putBack(RawRecord record, int from) {
        String rest = record.text().substring(from) + record.ending();
        offset -= width.bytes(rest);
        line = record.before(from).lastLine() + 1;
        pending = rest + pending.substring(pendingAt);
        pendingAt = 0;
    }

    private int peek() throws IOException {
        if (pendingAt < pending.length()) {
            return pending.charAt(pendingAt);
        }
        if (at == filled && !fill()) {
            return END;
        }
        return buffer[at];
    }

    private boolean fill() throws IOException {
        if (buffer.length == 0) {
            buffer = new char[BUFFER];
        }
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
