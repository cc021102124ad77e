package goalpack.ingest;

import goalpack.ingest.csv.Refused;
import goalpack.ticket.Profile;
import goalpack.ticket.TicketKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Which profile reads a file, and how sure that is.
 *
 * @param found how many of the profile's telling headers the file has
 * @param of how many telling headers the profile names; 0 where the goal book names the profile itself
 */
record Recognition(Profile profile, int found, int of) {
    private static final BigFraction ENOUGH = BigFraction.of(1, 2);
    private static final String AUTO = "auto";
    private static final int HEADERS_SHOWN = 12;

    /**
     * The profile of a file.
     *
     * @throws Refused when none fits, or two fit alike
     */
    static Recognition of(ExportFile file, Header header, List<Profile> profiles) throws Refused {
        String named = file.source().profile();
        Recognition recognised = named.equals(AUTO)
                ? byHeaders(file, header, profiles)
                : new Recognition(named(file, named, profiles), 0, 0);
        List<String> ids = recognised.profile().columns().getOrDefault(TicketKey.TICKET_ID, List.of());
        if (header.find(ids).isEmpty()) {
            refuseRowForHeader(file, header);
            throw Refused.because(
                    "export-without-ids",
                    file.name(),
                    Map.of(
                            "profile",
                            recognised.profile().name(),
                            "wanted",
                            String.join(", ", ids),
                            "headers",
                            shown(header)));
        }
        return recognised;
    }

    private static Profile named(ExportFile file, String named, List<Profile> profiles) throws Refused {
        String stem =
                named.substring(named.replace('\\', '/').lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
        Optional<Profile> profile = profiles.stream()
                .filter(known -> known.name().equals(named))
                .findFirst()
                .or(() -> profiles.stream()
                        .filter(known -> known.name().equals(stem))
                        .findFirst());
        return profile.orElseThrow(() -> Refused.because(
                "profile-unknown", file.source().files(), Map.of("profile", named, "known", names(profiles))));
    }

    private static Recognition byHeaders(ExportFile file, Header header, List<Profile> profiles) throws Refused {
        List<Recognition> likely = profiles.stream()
                .filter(profile -> !profile.recognisedBy().isEmpty())
                .map(profile -> new Recognition(
                        profile,
                        Math.toIntExact(profile.recognisedBy().stream()
                                .filter(header::has)
                                .count()),
                        profile.recognisedBy().size()))
                .filter(candidate -> candidate.share().compareTo(ENOUGH) >= 0)
                .sorted(Comparator.comparing(Recognition::share)
                        .reversed()
                        .thenComparing(candidate -> candidate.profile().name()))
                .toList();
        if (likely.isEmpty()) {
            refuseRowForHeader(file, header);
            throw Refused.because(
                    "profile-not-recognised", file.name(), Map.of("headers", shown(header), "known", names(profiles)));
        }
        Recognition best = likely.getFirst();
        if (likely.size() > 1 && likely.get(1).share().equals(best.share())) {
            throw Refused.because(
                    "profile-ambiguous",
                    file.name(),
                    Map.of(
                            "one",
                            best.profile().name(),
                            "other",
                            likely.get(1).profile().name(),
                            "percent",
                            best.percent()));
        }
        return best;
    }

    /** A first line that is a row may name people, so it is not shown. */
    private static void refuseRowForHeader(ExportFile file, Header header) throws Refused {
        if (header.looksLikeRow()) {
            throw Refused.because("export-without-header", file.name(), Map.of());
        }
    }

    private BigFraction share() {
        return BigFraction.of(found, of);
    }

    /** How sure it is; 100 where the goal book says so. */
    int percent() {
        return of == 0 ? 100 : found * 100 / of;
    }

    private static String names(List<Profile> profiles) {
        return String.join(", ", profiles.stream().map(Profile::name).sorted().toList());
    }

    private static String shown(Header header) {
        List<String> names = header.names();
        String first = String.join(", ", names.subList(0, Math.min(HEADERS_SHOWN, names.size())));
        return names.size() > HEADERS_SHOWN ? first + ", \u2026" : first;
    }
}
