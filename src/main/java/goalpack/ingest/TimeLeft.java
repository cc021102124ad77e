package goalpack.ingest;

import goalpack.ingest.csv.Refused;
import goalpack.ticket.Given;
import goalpack.ticket.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Time that is left is not time that passed, whatever a profile says. */
final class TimeLeft {
    private TimeLeft() {}

    /**
     * Refuses a file whose profile takes such a column for a duration: {@code remaining-as-elapsed}.
     *
     * @param known every profile, for what any of them calls time that is left
     */
    static void refuseAsElapsed(ExportFile file, Header header, Layout layout, Profile profile, List<Profile> known)
            throws Refused {
        Set<String> remaining = known.stream()
                .flatMap(one -> one.remaining().stream())
                .map(CellText::fold)
                .collect(Collectors.toSet());
        for (int place : durations(layout)) {
            if (remaining.contains(CellText.fold(header.name(place)))) {
                throw Refused.because(
                        "remaining-as-elapsed",
                        file.name(),
                        Map.of("header", header.name(place), "profile", profile.name()));
            }
        }
    }

    private static List<Integer> durations(Layout layout) {
        List<Integer> durations = new ArrayList<>();
        layout.places().forEach((column, place) -> {
            if (column instanceof Given) {
                durations.add(place);
            }
        });
        layout.elapsed().values().forEach(time -> durations.add(time.place()));
        return durations;
    }
}
