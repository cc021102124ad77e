package goalpack.ingest.csv;

import goalpack.ingest.csv.RawRecord.Shape;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts characters into records by the states of a CSV lexer, in one pass.
 *
 * <p>A quote opens a cell only at the cell's start. A quote within a quoted cell closes it only when a delimiter, a line
 * end or the end of the file follows; any other single quote is stray. Empty lines are no records.
 */
public final class RecordSplitter {
    private enum State {
        CELL_START,
        UNQUOTED,
        QUOTED,
        AFTER_QUOTE
    }

    private final Characters in;
    private final Limits limits;
    private final String delimiter;
    private final char delimiterEnd;
    private final char quote;
    private final char escape;

    private final StringBuilder text = new StringBuilder();
    private State state = State.CELL_START;
    private int since;
    private boolean escaped;
    private int firstLine;
    private long offset;
    private int cells;
    private int nuls;
    private boolean stray;

    RecordSplitter(Characters in, Dialect dialect, Limits limits) {
        this.in = in;
        this.limits = limits;
        this.delimiter = dialect.delimiter();
        this.delimiterEnd = dialect.lastOfDelimiter();
        this.quote = dialect.quoteOrNothing();
        this.escape = dialect.escapeOrNothing();
    }

    /** Reads records that start at a place within a text, for looking ahead. */
    public static RecordSplitter within(String text, int from, Dialect dialect, Limits limits) {
        return new RecordSplitter(new Characters(text, from, Reader.nullReader(), ByteWidth.ONE, 0), dialect, limits);
    }

    /** The next record; empty at the end. */
    public Optional<RawRecord> next() throws IOException {
        start();
        while (true) {
            int c = in.read();
            if (c == Characters.END) {
                return text.isEmpty() ? Optional.empty() : Optional.of(record("", in.line(), closedShape()));
            }
            if (c == 0) {
                nuls++;
            } else if (c == '\n' || c == '\r') {
                String ending = in.lineEnd(c);
                if (state == State.QUOTED || escaped) {
                    escaped = false;
                    if (in.line() - firstLine >= limits.recordLines()) {
                        return Optional.of(record(ending, in.line() - 1, Shape.TOO_MANY_LINES));
                    }
                    text.append(ending);
                } else if (text.isEmpty()) {
                    start();
                } else {
                    return Optional.of(record(ending, in.line() - 1, closedShape()));
                }
            } else {
                text.append((char) c);
                step((char) c);
                if (text.length() > limits.recordChars()) {
                    return Optional.of(record("", in.line(), Shape.TOO_MANY_CHARACTERS));
                }
            }
        }
    }

    /** Puts back what stands behind a place in a record, to be split again. */
    public void resume(RawRecord record, int from) {
        in.putBack(record, from);
    }

    /** Leaves out what remains of the current line. */
    public void skipLine() throws IOException {
        in.skipLine();
    }

    private void start() {
        text.setLength(0);
        state = State.CELL_START;
        since = 0;
        escaped = false;
        firstLine = in.line();
        offset = in.offset();
        cells = 1;
        nuls = 0;
        stray = false;
    }

    private void step(char c) {
        if (escaped) {
            escaped = false;
            state = state == State.CELL_START ? State.UNQUOTED : state;
            return;
        }
        switch (state) {
            case CELL_START -> {
                if (c == quote) {
                    state = State.QUOTED;
                } else {
                    state = State.UNQUOTED;
                    unquoted(c);
                }
            }
            case UNQUOTED -> unquoted(c);
            case QUOTED -> {
                if (c == escape) {
                    escaped = true;
                } else if (c == quote) {
                    state = State.AFTER_QUOTE;
                    since = text.length();
                }
            }
            case AFTER_QUOTE -> afterQuote(c);
        }
    }

    private void unquoted(char c) {
        if (c == escape) {
            escaped = true;
        } else if (c == delimiterEnd && delimiterEndsAt(text.length(), since)) {
            nextCell();
        }
    }

    private void afterQuote(char c) {
        int behind = since;
        if (c == quote && text.length() == behind + 1) {
            state = State.QUOTED;
            return;
        }
        if (c == delimiterEnd
                && delimiterEndsAt(text.length(), behind)
                && isBlank(behind, text.length() - delimiter.length())) {
            nextCell();
        } else if (!couldStillClose(behind)) {
            stray = true;
            state = State.QUOTED;
            if (c == quote) {
                state = State.AFTER_QUOTE;
                since = text.length();
            } else if (c == escape) {
                escaped = true;
            }
        }
    }

    /** Whether blanks alone, or the beginning of a delimiter behind them, follow the quote. */
    private boolean couldStillClose(int behind) {
        int at = behind;
        while (at < text.length() && isBlank(at, at + 1) && text.charAt(at) != delimiter.charAt(0)) {
            at++;
        }
        int rest = text.length() - at;
        return rest == 0 || (rest < delimiter.length() && delimiter.startsWith(text.substring(at)));
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private boolean delimiterEndsAt(int end, int from) {
        int begin = end - delimiter.length();
        return begin >= from && (delimiter.length() == 1 || text.indexOf(delimiter, begin) == begin);
    }

    private void nextCell() {
        cells++;
        state = State.CELL_START;
        since = text.length();
    }

    private Shape closedShape() {
        if (state == State.QUOTED) {
            return Shape.UNCLOSED_QUOTE;
        }
        return stray ? Shape.STRAY_QUOTE : Shape.CLEAN;
    }

    private RawRecord record(String ending, int lastLine, Shape shape) {
        return new RawRecord(text.toString(), ending, offset, firstLine, lastLine, cells, shape, nuls);
    }
}
