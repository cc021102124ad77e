package goalpack.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.measure.Golden;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No worked case goes unheeded: each is tested, or waits for a feature that is named. */
class EveryWorkedCaseTest {
    /** Tested by their ids in {@code goalpack.measure}, {@code goalpack.ingest}, {@code goalpack.score} and {@code goalpack.period}. */
    private static final List<String> TESTED = List.of(
            "G01", "G02", "G03", "G04", "G05", "G07", "G08", "G09", "G11", "G13", "G14", "G15", "G17", "G18", "G19",
            "G21", "G21b", "G21c", "G22", "G24", "G25", "G26", "G27", "G28", "G29", "G30", "G31", "G33", "G34", "G34b",
            "G35", "G37", "G38", "G40", "G40b", "G42", "G43", "G44", "G45", "G46", "G46b", "G52", "G54", "E1", "E2",
            "E3", "E4", "E5", "E6", "E6b", "E7", "E8");

    /** What each of the others waits for. */
    private static final Map<String, String> WAITING = Map.ofEntries(
            Map.entry("G12", "stamps without an offset, in the reading of exports"),
            Map.entry("G15b", "ratings as numbers, in the reading of exports"),
            Map.entry("G48", "rule ladder-not-monotone, in the reading of goal books"),
            Map.entry("G49", "rules goals-overlap and tickets-counted-twice"),
            Map.entry("G50", "rules target-too-easy and target-out-of-reach"),
            Map.entry("G51", "rule target-is-perfection"),
            Map.entry("G53", "rule weights-do-not-add-up, in the reading of goal books"));

    @Test
    void eachIsTestedOrWaitsForAFeature() {
        TreeSet<String> known = new TreeSet<>(TESTED);
        known.addAll(WAITING.keySet());
        assertEquals(TESTED.size() + WAITING.size(), known.size(), "listed twice");
        assertEquals(new TreeSet<>(Golden.ids()), known);
    }
}
