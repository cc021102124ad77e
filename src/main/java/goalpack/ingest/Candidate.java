package goalpack.ingest;

import goalpack.ticket.Column;
import goalpack.ticket.Profile;
import goalpack.ticket.TicketKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How well a profile fits the header of a file, and what shows it.
 *
 * @param found the file's own headers that the profile is told by
 * @param missing headers that it is told by and the file lacks, each by its first name
 * @param columns the canonical columns that some header of the file feeds
 */
public record Candidate(Profile profile, List<String> found, List<String> missing, List<Column> columns) {
    private static final BigFraction ENOUGH = BigFraction.of(1, 2);
    private static final BigFraction CLEAR = BigFraction.of(1, 10);

    public Candidate {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        columns = List.copyOf(columns);
    }

    /** All profiles by how well they fit, the best first; profiles that no header tells come last. */
    public static List<Candidate> ranked(List<String> headers, List<Profile> profiles) {
        return ranked(new Header(headers.toArray(String[]::new)), profiles);
    }

    static List<Candidate> ranked(Header header, List<Profile> profiles) {
        return profiles.stream()
                .map(profile -> of(header, profile))
                .sorted(Comparator.comparing(Candidate::share)
                        .thenComparingInt(candidate -> candidate.columns().size())
                        .reversed()
                        .thenComparing(candidate -> candidate.profile().name()))
                .toList();
    }

    private static Candidate of(Header header, Profile profile) {
        List<String> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (List<String> mark : profile.recognisedBy()) {
            header.find(mark)
                    .ifPresentOrElse(place -> found.add(header.name(place)), () -> missing.add(mark.getFirst()));
        }
        return new Candidate(
                profile,
                found,
                missing,
                Layout.of(header, profile).supplied().stream().toList());
    }

    /** How many of a hundred of the profile's telling headers the file has; 0 where it names none. */
    public int percent() {
        return profile.recognisedBy().isEmpty()
                ? 0
                : found.size() * 100 / profile.recognisedBy().size();
    }

    /** Whether it may be it: at least half of what tells it is there, and the tickets' ids are. */
    public boolean isLikely() {
        return hasIds() && share().compareTo(ENOUGH) >= 0;
    }

    /** Whether the profile finds the tickets' ids in the file; without them it cannot read it. */
    public boolean hasIds() {
        return columns.contains(TicketKey.TICKET_ID);
    }

    /** Whether it fits so much better than the other that nobody need be asked. */
    public boolean isClearlyBetterThan(Candidate other) {
        return !other.isLikely() || share().subtract(other.share()).compareTo(CLEAR) >= 0;
    }

    private BigFraction share() {
        return profile.recognisedBy().isEmpty()
                ? BigFraction.ZERO
                : BigFraction.of(found.size(), profile.recognisedBy().size());
    }
}
