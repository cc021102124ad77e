package goalpack.ingest;

import goalpack.ingest.csv.Refused;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Profile;
import goalpack.ticket.TicketKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which profile reads a file, and how sure that is.
 *
 * @param found how many of the profile's telling headers the file has
 * @param of how many telling headers the profile names; 0 where the goal book names the profile itself
 */
record Recognition(Profile profile, int found, int of) {
    private static final String AUTO = "auto";
    private static final String GENERIC = "generic";
    private static final int SHOWN = 12;

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
                    Map.of("profile", recognised.profile().name(), "wanted", shown(ids), "headers", shown(header)));
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
        List<Candidate> ranked = Candidate.ranked(header, profiles);
        List<Candidate> likely = ranked.stream().filter(Candidate::isLikely).toList();
        if (likely.isEmpty()) {
            refuseRowForHeader(file, header);
            throw notRecognised(file, header, ranked, profiles);
        }
        Candidate best = likely.getFirst();
        if (likely.size() > 1 && !best.isClearlyBetterThan(likely.get(1))) {
            Candidate other = likely.get(1);
            throw Refused.because(
                    "profile-ambiguous",
                    file.name(),
                    Map.of(
                            "files", file.source().files(),
                            "one", best.profile().name(),
                            "onePercent", best.percent(),
                            "oneFound", String.join(", ", best.found()),
                            "other", other.profile().name(),
                            "otherPercent", other.percent(),
                            "otherFound", String.join(", ", other.found())));
        }
        return new Recognition(
                best.profile(),
                best.found().size(),
                best.profile().recognisedBy().size());
    }

    /** Names the profile of usual headers, where it finds the ids and when tickets came in. */
    private static Refused notRecognised(
            ExportFile file, Header header, List<Candidate> ranked, List<Profile> profiles) {
        Optional<Candidate> fallback = ranked.stream()
                .filter(candidate -> candidate.profile().name().equals(GENERIC)
                        && candidate.hasIds()
                        && candidate.columns().contains(JourneyStep.CREATED_AT))
                .findFirst();
        return Refused.because(
                "profile-not-recognised",
                file.name(),
                Map.of(
                        "files", file.source().files(),
                        "headers", shown(header),
                        "known", names(profiles),
                        "generic", fallback.map(Recognition::columns).orElse("none")));
    }

    private static String columns(Candidate candidate) {
        return String.join(
                ", ", candidate.columns().stream().map(Column::header).sorted().toList());
    }

    /** A first line that is a row may name people, so it is not shown. */
    private static void refuseRowForHeader(ExportFile file, Header header) throws Refused {
        if (header.looksLikeRow()) {
            throw Refused.because("export-without-header", file.name(), Map.of());
        }
    }

    /** How sure it is; 100 where the goal book says so. */
    int percent() {
        return of == 0 ? 100 : found * 100 / of;
    }

    private static String names(List<Profile> profiles) {
        return String.join(", ", profiles.stream().map(Profile::name).sorted().toList());
    }

    private static String shown(Header header) {
        return shown(header.names());
    }

    /** The first dozen, and whether there are more. */
    static String shown(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? first + ", \u2026" : first;
    }
}
