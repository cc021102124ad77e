package goalpack.ingest;

import goalpack.ingest.RawRecord.Shape;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts characters into records by the states of a CSV lexer, in one pass.
 *
 * <p>A quote opens a cell only at the cell's start. A quote within a quoted cell closes it only when a separator, a line
 * end or the end of the file follows; any other single quote is stray. Empty lines are no records.
 */
final class RecordSplitter {
    private enum State {
        CELL_START,
        UNQUOTED,
        QUOTED,
        QUOTE_IN_QUOTED,
        BLANK_AFTER_QUOTE
    }

    private static final int BUFFER = 1 << 15;
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final Limits limits;
    private char[] buffer = new char[0];
    private int filled;
    private int at;
    private String pending;
    private int pendingAt;
    private int line = 1;

    private final StringBuilder text = new StringBuilder();
    private State state = State.CELL_START;
    private int firstLine;
    private int cells;
    private int nuls;
    private boolean stray;

    /** Reads the text already at hand first, then the rest. */
    RecordSplitter(String head, Reader rest, char separator, Limits limits) {
        this.pending = head;
        this.in = rest;
        this.separator = separator;
        this.limits = limits;
    }

    /** Reads records that start at a place within a text, for looking ahead. */
    static RecordSplitter within(String text, int from, char separator, Limits limits) {
        RecordSplitter splitter = new RecordSplitter(text, Reader.nullReader(), separator, limits);
        splitter.pendingAt = from;
        return splitter;
    }

    /** The next record; empty at the end. */
    Optional<RawRecord> next() throws IOException {
        start();
        while (true) {
            int c = read();
            if (c == END) {
                return text.isEmpty() ? Optional.empty() : Optional.of(record("", line, closedShape()));
            }
            if (c == 0) {
                nuls++;
            } else if (c == '\n' || c == '\r') {
                String ending = lineEnd(c);
                line++;
                if (state == State.QUOTED) {
                    if (line - firstLine >= limits.recordLines()) {
                        return Optional.of(record(ending, line - 1, Shape.TOO_MANY_LINES));
                    }
                    text.append(ending);
                } else if (text.isEmpty()) {
                    firstLine = line;
                } else {
                    return Optional.of(record(ending, line - 1, closedShape()));
                }
            } else {
                text.append((char) c);
                step((char) c);
                if (text.length() > limits.recordChars()) {
                    return Optional.of(record("", line, Shape.TOO_MANY_CHARACTERS));
                }
            }
        }
    }

    /** Puts text back, to be split again as the next thing, its first character being on the line. */
    void resume(String rest, int lineOfRest) {
        pending = rest + pending.substring(pendingAt);
        pendingAt = 0;
        line = lineOfRest;
    }

    /** Leaves out what remains of the current line. */
    void skipLine() throws IOException {
        int c = read();
        while (c != END && c != '\n' && c != '\r') {
            c = read();
        }
        if (c != END) {
            lineEnd(c);
            line++;
        }
    }

    private void start() {
        text.setLength(0);
        state = State.CELL_START;
        firstLine = line;
        cells = 1;
        nuls = 0;
        stray = false;
    }

    private void step(char c) {
        switch (state) {
            case CELL_START -> {
                if (c == '"') {
                    state = State.QUOTED;
                } else if (c == separator) {
                    cells++;
                } else {
                    state = State.UNQUOTED;
                }
            }
            case UNQUOTED -> {
                if (c == separator) {
                    nextCell();
                }
            }
            case QUOTED -> {
                if (c == '"') {
                    state = State.QUOTE_IN_QUOTED;
                }
            }
            case QUOTE_IN_QUOTED, BLANK_AFTER_QUOTE -> afterQuote(c);
        }
    }

    private void afterQuote(char c) {
        if (c == separator) {
            nextCell();
        } else if (c == '"' && state == State.QUOTE_IN_QUOTED) {
            state = State.QUOTED;
        } else if (c == ' ' || c == '\t') {
            state = State.BLANK_AFTER_QUOTE;
        } else {
            stray = true;
            state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        }
    }

    private void nextCell() {
        cells++;
        state = State.CELL_START;
    }

    private Shape closedShape() {
        if (state == State.QUOTED) {
            return Shape.UNCLOSED_QUOTE;
        }
        return stray ? Shape.STRAY_QUOTE : Shape.CLEAN;
    }

    private RawRecord record(String ending, int lastLine, Shape shape) {
        return new RawRecord(text.toString(), ending, firstLine, lastLine, cells, shape, nuls);
    }

    private String lineEnd(int c) throws IOException {
        if (c == '\n') {
            return "\n";
        }
        if (peek() == '\n') {
            read();
            return "\r\n";
        }
        return "\r";
    }

    private int read() throws IOException {
        int c = peek();
        if (pendingAt < pending.length()) {
            pendingAt++;
        } else if (c != END) {
            at++;
        }
        return c;
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
