package goalpack.ticket;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How one helpdesk's export is to be read: which of its headers feed which canonical column, in which words and units.
 *
 * <p>Headers are compared without regard to case and surrounding blanks.
 *
 * @param name such as {@code zendesk}
 * @param evidence {@code verified} where real files were read, {@code unverified} where only documents tell
 * @param recognisedBy marks that together tell the vendor's export from others; each is a header, or the names that the
 *     header has in several languages
 * @param columns for each canonical column the headers that feed it, the first that the file has wins
 * @param otherwise for a status, a label or a stamp the headers to look at where its own column says nothing that is
 *     known; a solving is only taken from there when the ticket is solved
 * @param elapsed stamps that the export states only, or also, as time since creation
 * @param durations the unit of each given duration; minutes where none is named
 * @param remaining headers of times that are left until a promise is broken; they are never taken as elapsed
 * @param vocabularies words of the export, lower case, to canonical words, for {@code STATUS}, {@code PRIORITY},
 *     {@code CHANNEL} and {@code CSAT}; a status may also be {@code spam}, {@code deleted}, {@code merged} or
 *     {@code test}; words of a flag are {@code true} or {@code false}, and those not named false
 * @param nulls cell texts, lower case, that mean nothing, beside the empty one
 * @param dates the order of day and month, or a pattern, where the vendor always writes the same one
 * @param zone the zone of stamps without an offset where the vendor always writes the same one
 */
public record Profile(
        String name,
        Evidence evidence,
        List<List<String>> recognisedBy,
        Map<Column, List<String>> columns,
        Map<Column, List<String>> otherwise,
        Map<JourneyStep, Elapsed> elapsed,
        Map<Given, DurationUnit> durations,
        List<String> remaining,
        Map<Column, Map<String, String>> vocabularies,
        List<String> nulls,
        Tags tags,
        Lists lists,
        Optional<String> dates,
        Optional<ZoneId> zone) {
    public Profile {
        recognisedBy = recognisedBy.stream().map(List::copyOf).toList();
        columns = Map.copyOf(columns);
        otherwise = Map.copyOf(otherwise);
        remaining = List.copyOf(remaining);
        elapsed = Map.copyOf(elapsed);
        durations = Map.copyOf(durations);
        Map<Column, Map<String, String>> folded = new HashMap<>();
        vocabularies.forEach((column, words) -> folded.put(column, lowerCase(words)));
        vocabularies = Map.copyOf(folded);
        nulls = nulls.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static Map<String, String> lowerCase(Map<String, String> words) {
        Map<String, String> folded = new TreeMap<>();
        words.forEach((word, meaning) -> folded.put(word.toLowerCase(Locale.ROOT), meaning));
        return Map.copyOf(folded);
    }

    /** How well a profile is known. */
    public enum Evidence {
        VERIFIED,
        UNVERIFIED
    }

    /**
     * How an export writes a duration; a cell with colons is read as {@link #CLOCK}, and one with words as
     * {@link #WORDED}, whatever its header says.
     */
    public enum DurationUnit {
        MILLISECONDS,
        SECONDS,
        MINUTES,
        HOURS,
        DAYS,
        /** {@code H:mm} or {@code HH:mm:ss}. */
        CLOCK,
        /** {@code 1 days 18 hours 47 minutes}, in any of the languages that exports come in. */
        WORDED,
        /** Jira's {@code status_*:*_times_*:*_milliseconds}, parted by {@code _*|*_}: the sum of all. */
        PACKED
    }

    /**
     * Time since the ticket's creation, in calendar hours, from which a missing stamp is derived.
     *
     * @param from headers, the first that the file has wins
     */
    public record Elapsed(List<String> from, DurationUnit unit) {
        public Elapsed {
            from = List.copyOf(from);
        }
    }

    /**
     * How tags are written and what some of them say.
     *
     * @param separator what parts the tags of a cell
     * @param flags a tag, lower case, to {@code merged}, {@code spam}, {@code deleted} or {@code test}
     */
    public record Tags(String separator, Map<String, String> flags) {
        public static final Tags NONE = new Tags(",", Map.of());

        public Tags {
            flags = lowerCase(flags);
        }
    }

    /**
     * What to do with several values in one cell.
     *
     * @param separators texts between the values, such as {@code <br>}
     */
    public record Lists(List<String> separators, Take take) {
        public static final Lists NONE = new Lists(List.of(), Take.FIRST);

        public Lists {
            separators = List.copyOf(separators);
        }
    }

    /** Which of several values in a cell counts. */
    public enum Take {
        FIRST,
        /** All of them, joined by {@code "; "}. */
        ALL
    }
}
