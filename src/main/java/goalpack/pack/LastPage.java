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
 * @param noticed what else was counted of rows and tickets
 * @param unmappedPeople how many names in exports are not in the people file
 * @param unattributed tickets of the period without a unit of the book
 * @param specs every metric of the pack with its parameters, for the definitions
 */
public record LastPage(
        List<SourceFile> files,
        Map<String, Long> unknownStatuses,
        Map<String, List<Column>> missingColumns,
        List<Noticed> noticed,
        long unmappedPeople,
        long unattributed,
        List<MetricSpec> specs,
        String runId,
        String version)
        implements Page {

    /**
     * Something about rows or tickets that a reader should know.
     *
     * @param kind what is counted
     * @param what the code of the reason, or the word of the export that is meant; empty where nothing more is to say
     */
    public record Noticed(Kind kind, String what, long count) {

        /** What is counted. */
        public enum Kind {
            /** Rows rejected, by reason. */
            REJECT,
            /** Rows mended, by repair. */
            REPAIR,
            /** Rows left out, by rule. */
            FILTERED,
            /** Tickets of a unit that the goal book does not know. */
            UNKNOWN_UNIT,
            /** Rows with a rating that no vocabulary knows. */
            UNKNOWN_RATING,
            /** Tickets that one export tells otherwise than another before it, by what is otherwise. */
            COMEBACK,
            /** Tickets that a later export no longer has. */
            VANISHED,
            /** Tickets whose export lacks a column that their events tell, by column. */
            FROM_EVENTS,
            /** Tickets that no export holds, made of their events. */
            MADE_OF_EVENTS,
            /** Tickets that goals count for the unit they are with, since nothing tells whose they were, by attribution. */
            NOT_ATTRIBUTED
        }
    }

    /** What the rows of a file are. */
    public enum Holds {
        TICKETS,
        EVENTS
    }

    /**
     * One file as it was read; records = accepted + duplicates + filtered + rejected.
     *
     * @param repaired records that were read after a named repair, among the accepted
     */
    public record SourceFile(
            String name,
            Holds holds,
            String sha256,
            long records,
            long accepted,
            long duplicates,
            long filtered,
            long rejected,
            long repaired) {}
}
