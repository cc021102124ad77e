package goalpack.ticket;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one helpdesk's export is to be read: which of its headers feed which canonical column, in which words and units.
 *
 * @param name such as {@code zendesk}
 * @param evidence {@code verified} where real files were read, {@code unverified} where only documents tell
 * @param columns for each canonical column the headers that feed it, the first found wins
 * @param recognisedBy header names that together tell the vendor's export from others
 * @param vocabularies words of the export, lower case, to canonical words, for {@code STATUS}, {@code PRIORITY},
 *     {@code CHANNEL} and {@code CSAT}
 * @param durations the unit of each given duration
 * @param nulls cell texts that mean nothing, beside the empty one
 * @param tagFlags a tag, lower case, to the flag it sets, {@code merged}, {@code spam}, {@code deleted} or {@code test}
 * @param tagSeparator what parts the tags of a cell
 * @param zone the zone of stamps without an offset where the vendor always writes the same one
 */
public record Profile(
        String name,
        Evidence evidence,
        Map<Column, List<String>> columns,
        List<String> recognisedBy,
        Map<Column, Map<String, String>> vocabularies,
        Map<Given, DurationUnit> durations,
        List<String> nulls,
        Map<String, String> tagFlags,
        String tagSeparator,
        Optional<ZoneId> zone) {

    /** How well a profile is known. */
    public enum Evidence {
        VERIFIED,
        UNVERIFIED
    }

    /** How an export writes a duration. */
    public enum DurationUnit {
        SECONDS,
        MINUTES,
        HOURS,
        /** {@code H:mm} or {@code HH:mm:ss}. */
        CLOCK
    }
}
