package goalpack.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private static WorkingHours of(Team team) throws IOException {
        return new Calendars(Files.readAllLines(Path.of("sample-data/holidays.csv"))).of(team);
    }

    @Test
    void aLunchBreakDoesNotCount() throws IOException {
        Instant monday = Instant.parse("2026-06-01T07:00:00Z");
        assertEquals(Instant.parse("2026-06-01T12:00:00Z"), of(Team.BERLIN).after(monday, FOUR_HOURS));
    }

    @Test
    void theFourthHourMayEndWithTheWindow() throws IOException {
        Instant monday = Instant.parse("2026-06-01T10:00:00Z");
        assertEquals(Instant.parse("2026-06-01T14:00:00Z"), of(Team.BERGEN).after(monday, FOUR_HOURS));
    }

    @Test
    void bayramIsOverOnTheFourthDay() throws IOException {
        Instant saturday = Instant.parse("2025-03-29T10:00:00Z");
        assertEquals(Instant.parse("2025-04-02T10:00:00Z"), of(Team.IZMIR).after(saturday, FOUR_HOURS));
    }

    @Test
    void whatPassesInANightOfAClockChangeIsNoWork() throws IOException {
        Instant before = Instant.parse("2026-03-28T22:00:00Z");
        Instant after = Instant.parse("2026-03-30T07:00:00Z");
        assertEquals(Duration.ofHours(1), of(Team.BERGEN).between(before, after));
    }
}
