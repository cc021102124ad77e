package goalpack.measure;

import goalpack.goal.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which hours count for whom, once more.
 *
 * @param above the units above each team and itself, the nearest first
 * @param ofUnit the calendar of a unit
 * @param otherwise the calendar of whom no unit has one; every hour where it is empty
 */
public record PlainClocks(
        Map<String, PlainCalendar> calendars,
        Map<String, List<String>> above,
        Map<String, String> ofUnit,
        Optional<String> otherwise) {

    long between(Clock clock, String team, Instant start, Instant end) {
        Optional<String> name = Optional.empty();
        if (clock instanceof Clock.Office office) {
            name = Optional.of(office.calendar());
        } else if (clock instanceof Clock.OfUnit) {
            name = otherwise;
            for (String unit : above.getOrDefault(team, List.of()).reversed()) {
                name = Optional.ofNullable(ofUnit.get(unit)).or(List.of(name)::getFirst);
            }
        }
        return name.map(calendars::get)
                .map(calendar -> calendar.between(start, end))
                .orElse(end.getEpochSecond() - start.getEpochSecond());
    }
}
