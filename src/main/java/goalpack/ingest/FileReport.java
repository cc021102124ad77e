package goalpack.ingest;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of every record of one file.
 *
 * @param file its path beside the book
 * @param holds what its rows are
 * @param profile the profile that read it
 * @param percentSure how many of the profile's telling headers it has; 100 where the goal book names the profile
 * @param sha256 of the file as it lies on disk, in hexadecimal
 * @param charset such as {@code UTF-8}
 * @param records all of them, the header not counted
 * @param accepted rows that shaped a ticket; of a file of events, rows that are an event of one
 * @param duplicates the same row again, or an older version of a ticket
 * @param filtered rows left out, by the rule's code
 * @param repairs records mended, by the repair's code; they count as accepted, duplicate or filtered as well
 * @param rejects rows rejected, by the code of their first fault
 * @param nonexistentStamps rows with a local time that the clocks jumped over
 * @param ambiguousStamps rows with a local time that came twice
 */
public record FileReport(
        String file,
        Holds holds,
        String source,
        String profile,
        int percentSure,
        String sha256,
        String charset,
        String separator,
        int records,
        int accepted,
        int duplicates,
        SortedMap<String, Integer> filtered,
        SortedMap<String, Integer> repairs,
        SortedMap<String, Integer> rejects,
        int nonexistentStamps,
        int ambiguousStamps) {
    public FileReport {
        filtered = Collections.unmodifiableSortedMap(new TreeMap<>(filtered));
        repairs = Collections.unmodifiableSortedMap(new TreeMap<>(repairs));
        rejects = Collections.unmodifiableSortedMap(new TreeMap<>(rejects));
        if (records != accepted + duplicates + sum(filtered) + sum(rejects)) {
            throw new IllegalStateException("%s: %d records, but %d accepted, %d duplicates, %d filtered, %d rejected"
                    .formatted(file, records, accepted, duplicates, sum(filtered), sum(rejects)));
        }
    }

    /** What the rows of a file are. */
    public enum Holds {
        TICKETS,
        EVENTS
    }

    public int rejected() {
        return sum(rejects);
    }

    public int filteredRows() {
        return sum(filtered);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
