package goalpack.ingest;

import goalpack.ticket.Column;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted of the rows of a file that are versions of tickets. */
final class Noted {
    private final Map<Column, Integer> filled = new HashMap<>();
    private final Map<Column, SortedMap<String, Integer>> unknown = new HashMap<>();
    private final Map<Finding, Integer> findings = new TreeMap<>();
    private final Map<Finding, Example> examples = new TreeMap<>();

    /** Something about a cell that is read all the same. */
    enum Finding {
        NONEXISTENT_STAMP,
        AMBIGUOUS_STAMP,
        ZONELESS_STAMP,
        NEGATIVE_DURATION
    }

    /** A cell that showed a finding. */
    record Example(int line, String column, String text) {}

    /** Adds what a row showed. */
    void add(Row row) {
        row.filled().forEach(column -> filled.merge(column, 1, Integer::sum));
        row.unknown()
                .forEach((column, word) ->
                        unknown.computeIfAbsent(column, any -> new TreeMap<>()).merge(word, 1, Integer::sum));
        row.findings().forEach((finding, example) -> {
            findings.merge(finding, 1, Integer::sum);
            examples.merge(finding, example, (known, other) -> known.line() <= other.line() ? known : other);
        });
    }

    Map<Column, Integer> filled() {
        return filled;
    }

    SortedMap<String, Integer> unknown(Column column) {
        return unknown.getOrDefault(column, new TreeMap<>());
    }

    /** In how many rows it was found. */
    int count(Finding finding) {
        return findings.getOrDefault(finding, 0);
    }

    /** The example with the lowest line. */
    Example example(Finding finding) {
        return Objects.requireNonNull(examples.get(finding), finding.name());
    }
}
