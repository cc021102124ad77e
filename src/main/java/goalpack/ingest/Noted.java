package goalpack.ingest;

import goalpack.ticket.Column;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted while the rows of a file were shaped. */
final class Noted {
    private static final Comparator<Column> BY_HEADER = Comparator.comparing(Column::header);

    private final SortedMap<Column, Integer> filled = new TreeMap<>(BY_HEADER);
    private final SortedMap<Column, SortedMap<String, Integer>> unknown = new TreeMap<>(BY_HEADER);
    private final SortedMap<Finding, Integer> findings = new TreeMap<>();
    private final Map<Finding, Example> examples = new TreeMap<>();

    /** Something about a cell that is read all the same. */
    enum Finding {
        NONEXISTENT_STAMP,
        AMBIGUOUS_STAMP,
        ZONELESS_STAMP,
        NEGATIVE_DURATION
    }

    /** The first cell that showed a finding. */
    record Example(int line, String column, String text) {}

    void filled(Column column) {
        filled.merge(column, 1, Integer::sum);
    }

    void unknown(Column column, String word) {
        unknown.computeIfAbsent(column, any -> new TreeMap<>()).merge(word, 1, Integer::sum);
    }

    void found(Finding finding, int line, String column, String text) {
        findings.merge(finding, 1, Integer::sum);
        Example example = new Example(line, column, text);
        examples.merge(finding, example, (known, other) -> known.line() <= other.line() ? known : other);
    }

    SortedMap<Column, Integer> filled() {
        return filled;
    }

    SortedMap<String, Integer> unknown(Column column) {
        return unknown.getOrDefault(column, new TreeMap<>());
    }

    int count(Finding finding) {
        return findings.getOrDefault(finding, 0);
    }

    /** The example with the lowest line. */
    Example example(Finding finding) {
        return Objects.requireNonNull(examples.get(finding), finding.name());
    }
}
