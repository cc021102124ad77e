package goalpack.pack;

import goalpack.goal.MetricSpec;
import goalpack.ticket.Column;
import java.util.List;
import java.util.Map;

/**
 * How the numbers were made.
 *
 * @param unknownStatuses words of exports that no vocabulary knows, with how many tickets carry them
 * @param missingColumns by source, the columns that goals of the pack need and none of its rows fills
 * @param unmappedPeople how many names in exports are not in the people file
 * @param unattributed tickets of the period without a unit of the book
 * @param specs every metric of the pack with its parameters, for the definitions
 */
public record LastPage(
        List<SourceFile> files,
        Map<String, Long> unknownStatuses,
        Map<String, List<Column>> missingColumns,
        long unmappedPeople,
        long unattributed,
        List<MetricSpec> specs,
        String runId,
        String version)
        implements Page {

    /**
     * One export as it was read; records = accepted + duplicates + filtered + rejected.
     *
     * @param repaired records that were read after a named repair, among the accepted
     */
    public record SourceFile(
            String name,
            String sha256,
            long records,
            long accepted,
            long duplicates,
            long filtered,
            long rejected,
            long repaired) {}
}
