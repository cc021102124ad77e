package goalpack.score;

import static goalpack.measure.Desk.month;
import static goalpack.score.Agreed.exact;
import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.Direction;
import goalpack.measure.Measurement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for what is under way, exactly at the points where they change. */
class PaceTest {

    /** Half of a year with 200 to come: 100 are due. */
    @ParameterizedTest
    @CsvSource({
        "200, SECURED",
        "199, ON_TRACK",
        "95, ON_TRACK",
        "94.9999, AT_RISK",
        "80, AT_RISK",
        "79.9999, OFF_TRACK",
        "0, OFF_TRACK",
    })
    void aCountGoesByWhatIsDue(String value, Status word) {
        assertEquals(word, Pace.counting(Direction.HIGHER, exact(value), exact("200"), exact("0.5")));
    }

    /** 100 are allowed by now, 200 in all. */
    @ParameterizedTest
    @CsvSource({
        "0, ON_TRACK",
        "100, ON_TRACK",
        "105.2, ON_TRACK",
        "105.3, AT_RISK",
        "125, AT_RISK",
        "125.1, OFF_TRACK",
        "200, OFF_TRACK",
        "200.1, UNREACHABLE",
    })
    void aCountToKeepLowGoesByWhatIsAllowed(String value, Status word) {
        assertEquals(word, Pace.counting(Direction.LOWER, exact(value), exact("200"), exact("0.5")));
    }

    @Test
    void beforeAnythingIsDueACountIsOnTrack() {
        assertEquals(
                Status.ON_TRACK, Pace.counting(Direction.HIGHER, BigFraction.ZERO, exact("200"), BigFraction.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "true, -0.01, SECURED",
        "true, 0, SECURED",
        "false, 0, SECURED",
        "true, 0.0001, ON_TRACK",
        "true, 1, ON_TRACK",
        "true, 1.0001, UNREACHABLE",
        "false, 1.0001, UNREACHABLE",
        "false, 0.9, AT_RISK",
        "false, 0.9001, OFF_TRACK",
        "false, 1, OFF_TRACK",
    })
    void aRateGoesByWhatTheRestNeedsAndTheBestThereWas(boolean reached, String needed, Status word) {
        assertEquals(word, Pace.rate(reached, exact(needed), exact("0.9")));
    }

    private static PeriodPoint point(String value) {
        Measurement actual = new Measurement(Optional.of(exact(value)), 1, 1, 1, Map.of());
        return new PeriodPoint(month("2026-01"), actual, Optional.empty(), Status.NOT_APPLICABLE);
    }

    @Test
    void theBestRateIsThatOfTheLastSixPeriods() {
        List<PeriodPoint> seven = Stream.of("0.99", "0.5", "0.6", "0.9", "0.4", "0.3", "0.2")
                .map(PaceTest::point)
                .toList();
        assertEquals(exact("0.9"), Pace.best(Direction.HIGHER, seven), "the first is too long ago");
        assertEquals(exact("0.8"), Pace.best(Direction.LOWER, seven), "as a rate of the good outcome");
        assertEquals(BigFraction.ZERO, Pace.best(Direction.HIGHER, List.of()));
    }

    @Test
    void withNothingLeftTheRestNeedsWhatIsMissing() {
        Measurement actual = new Measurement(Optional.of(exact("0.75")), 75, 100, 100, Map.of());
        assertEquals(BigFraction.of(5), Pace.needed(Direction.HIGHER, exact("0.8"), actual, BigFraction.ONE));
    }
}
