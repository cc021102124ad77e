package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.ingest.Stamp.Kind;
import goalpack.measure.Golden;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampReaderTest {
    private static final Optional<ZoneId> BERLIN = Optional.of(ZoneId.of("Europe/Berlin"));
    private static final StampReader ISO = new StampReader(DateRule.OPEN, BERLIN);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00+01:00, 2026-03-02T08:00:00Z",
        "2026-03-02 09:00:00 +0100, 2026-03-02T08:00:00Z",
        "2026-03-02 09:00:00+00, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z",
        "2026-03-02 09:00:00 UTC, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00-05:30, 2026-03-02T14:30:00Z",
        "2026-03-02 09:00, 2026-03-02T08:00:00Z",
        "2026-07-02 09:00:59.999999999, 2026-07-02T07:00:59Z",
        "2026/03/02 9:05, 2026-03-02T08:05:00Z",
        "2026-03-02, 2026-03-01T23:00:00Z",
        "2024-02-29 12:00, 2024-02-29T11:00:00Z"
    })
    void aStampThatBeginsWithTheYearNeedsNoRule(String cell, Instant moment) {
        assertEquals(new Stamp(moment.getEpochSecond(), Kind.CERTAIN), ISO.read(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29 10:00",
                "2026-04-31 10:00",
                "2026-03-02 24:00",
                "2026-03-02 10:60",
                "2026-13-02 10:00",
                "0000-00-00 00:00:00"
            })
    void whatNoCalendarAndNoClockShowsIsImpossible(String cell) {
        assertEquals(Kind.IMPOSSIBLE, ISO.read(cell).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Sept, morning",
                "soon",
                "2026-03",
                "2026-03-02x",
                "2026-03-02 10",
                "1:30",
                "2026-03-02 10:00 100%"
            })
    void whatIsNoDateIsUnreadable(String cell) {
        assertEquals(Kind.UNREADABLE, ISO.read(cell).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST, 3/02/2026 10:04, 2026-02-03T09:04:00Z",
        "MONTH_FIRST, 3/02/2026 10:04, 2026-03-02T09:04:00Z",
        "DAY_FIRST, 03.02.26 22:04, 2026-02-03T21:04:00Z",
        "MONTH_FIRST, 3/2/26 10:04 PM, 2026-03-02T21:04:00Z",
        "MONTH_FIRST, 3/2/26 12:04 am, 2026-03-01T23:04:00Z"
    })
    void theRuleTellsDayFromMonth(DateOrder order, String cell, Instant moment) {
        assertEquals(
                new Stamp(moment.getEpochSecond(), Kind.CERTAIN),
                new StampReader(DateRule.OPEN.ordered(order), BERLIN).read(cell));
    }

    @Test
    void withoutARuleDayAndMonthStayOpen() {
        assertEquals(Kind.ORDER_OPEN, ISO.read("3/02/2026 10:04").kind());
    }

    @Test
    void anHourThatTheClocksJumpedOverKeepsTheOffsetBefore() {
        assertEquals(
                new Stamp(Instant.parse("2026-03-29T01:30:00Z").getEpochSecond(), Kind.NONEXISTENT),
                ISO.read("2026-03-29 02:30"));
    }

    @Test
    void anHourThatCameTwiceIsTheEarlier() {
        assertEquals(
                new Stamp(Instant.parse("2025-10-26T00:30:00Z").getEpochSecond(), Kind.AMBIGUOUS),
                ISO.read("2025-10-26 02:30"));
    }

    @Test
    @DisplayName("G12 half past two on the day that clocks go back is the earlier one; the other is an hour later")
    void ofTwoMomentsTheEarlierIsMeant() {
        Golden golden = Golden.of("G12");
        Instant earlier = Instant.parse("2026-10-25T" + golden.text(0) + ":00Z");
        assertEquals(new Stamp(earlier.getEpochSecond(), Kind.AMBIGUOUS), ISO.read("2026-10-25 02:30"));
        Instant later = Instant.parse("2026-10-25T" + golden.text(1) + ":00Z");
        assertEquals(new Stamp(later.getEpochSecond(), Kind.CERTAIN), ISO.read("2026-10-25 02:30+01:00"));
    }

    @Test
    void withoutAZoneALocalStampIsReadAsUtcAndSaysSo() {
        assertEquals(
                new Stamp(Instant.parse("2026-03-02T09:00:00Z").getEpochSecond(), Kind.ZONELESS),
                new StampReader(DateRule.OPEN, Optional.empty()).read("2026-03-02 09:00"));
    }

    @Test
    void aPatternReadsMonthNames() {
        StampReader reader = new StampReader(DateRule.of("dd/MMM/yy h:mm a"), BERLIN);
        assertEquals(
                new Stamp(Instant.parse("2026-07-18T07:10:00Z").getEpochSecond(), Kind.CERTAIN),
                reader.read("18/jul/26 9:10 am"));
        assertEquals(Kind.IMPOSSIBLE, reader.read("31/Feb/26 9:10 AM").kind());
        assertEquals(Kind.UNREADABLE, reader.read("yesterday").kind());
    }
}
