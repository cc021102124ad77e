package goalpack.ingest.csv;

import goalpack.ingest.csv.RawRecord.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the dialect in which the beginning of a text is most evenly a table. */
final class Sniffer {
    /** In the order in which they are preferred where two do alike. */
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", "\u00A4");

    private static final String BLANK = " ";
    private static final Optional<Character> QUOTE = Optional.of('"');
    private static final Optional<Character> APOSTROPHE = Optional.of('\'');
    private static final Optional<Character> BACKSLASH = Optional.of('\\');
    private static final int WHOLE = 1000;
    private static final int HALF = WHOLE / 2;

    private final String sample;
    private final boolean isWhole;
    private final Overrides overrides;

    /** A sample of a text; where it is not the whole text, its last record is not looked at. */
    Sniffer(String sample, boolean isWhole, Overrides overrides) {
        this.sample = sample;
        this.isWhole = isWhole;
        this.overrides = overrides;
    }

    /**
     * How well a dialect cuts the sample.
     *
     * @param width the commonest number of cells
     * @param even how many of a thousand records have it, those with odd quotes counting against it
     * @param enclosed how many cells a quote opens; 0 where fewer than every second record has such a cell
     */
    private record Candidate(Dialect dialect, int width, int even, int enclosed) {
        boolean isTable() {
            return width > 1;
        }

        int worth() {
            return even * (width - 1) / width;
        }

        Candidate orBetter(Candidate other) {
            boolean longer = other.width == width
                    && other.dialect.delimiter().length() > dialect.delimiter().length()
                    && other.dialect.delimiter().startsWith(dialect.delimiter());
            boolean telling = other.dialect.delimiter().equals(dialect.delimiter()) && other.enclosed > enclosed;
            return other.worth() > worth() || (other.worth() == worth() && (longer || telling)) ? other : this;
        }
    }

    /** The dialect; empty when nothing parts cells. */
    Optional<Dialect> dialect() {
        if (overrides.delimiter().isPresent()) {
            return best(List.of(overrides.delimiter().get())).map(this::escaped).map(Candidate::dialect);
        }
        Optional<Candidate> usual = best(delimiters()).filter(Candidate::isTable);
        Optional<Candidate> found = usual.isPresent() && usual.get().even() > HALF
                ? usual
                : best(List.of(BLANK))
                        .filter(blank ->
                                blank.width() > 2 && usual.map(Candidate::worth).orElse(HALF / 2) < blank.worth())
                        .or(() -> usual);
        return found.map(this::escaped).map(Candidate::dialect);
    }

    private List<String> delimiters() {
        List<String> all = new ArrayList<>();
        for (String one : DELIMITERS) {
            if (!sample.contains(one)) {
                continue;
            }
            if (!sample.replace(one + one, "").contains(one)) {
                all.add(one + one);
            } else {
                all.add(one);
                all.add(one + BLANK);
            }
        }
        return all;
    }

    private Optional<Candidate> best(List<String> delimiters) {
        return delimiters.stream()
                .flatMap(delimiter ->
                        quotes().stream().map(quote -> new Dialect(delimiter, quote, overrides.escapeCharacter())))
                .map(this::candidate)
                .reduce(Candidate::orBetter);
    }

    private List<Optional<Character>> quotes() {
        return overrides.quotes(sample.indexOf('\'') < 0 ? List.of(QUOTE) : List.of(QUOTE, APOSTROPHE));
    }

    /** The same with an escape, where quotes then stand better. */
    private Candidate escaped(Candidate plain) {
        boolean maybe = plain.dialect()
                .quote()
                .filter(quote -> sample.contains("\\" + quote))
                .isPresent();
        if (!maybe || overrides.escape().isPresent()) {
            return plain;
        }
        Candidate escaped = candidate(plain.dialect().escapedBy(BACKSLASH));
        return escaped.even() > plain.even() ? escaped : plain;
    }

    private Candidate candidate(Dialect dialect) {
        List<RawRecord> records = records(dialect);
        Map<Integer, Integer> widths = new HashMap<>();
        int odd = 0;
        for (RawRecord record : records) {
            widths.merge(record.cells(), 1, Integer::sum);
            odd += record.shape() == Shape.CLEAN ? 0 : 1;
        }
        int width = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
        int even = (widths.getOrDefault(width, 0) * WHOLE - odd * HALF) / Math.max(1, records.size());
        int enclosed = opened(dialect);
        return new Candidate(dialect, width, Math.max(0, even), 2 * enclosed < records.size() ? 0 : enclosed);
    }

    private int opened(Dialect dialect) {
        String quote = String.valueOf(dialect.quoteOrNothing());
        return count(dialect.delimiter() + quote) + count("\n" + quote) + (sample.startsWith(quote) ? 1 : 0);
    }

    private int count(String part) {
        int count = 0;
        for (int at = sample.indexOf(part); at >= 0; at = sample.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    /** The records of the sample. */
    List<RawRecord> records(Dialect dialect) {
        List<RawRecord> records = new ArrayList<>();
        RecordSplitter splitter = RecordSplitter.within(sample, 0, dialect, Limits.DEFAULT);
        try {
            for (Optional<RawRecord> next = splitter.next(); next.isPresent(); next = splitter.next()) {
                records.add(next.get());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return isWhole || records.size() < 2 ? records : records.subList(0, records.size() - 1);
    }
}
