package goalpack.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.period.Holidays;
import goalpack.problem.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generator's list of holidays against the product's, since the sample's figures lean on both. */
class ListedHolidaysTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
    private static final LocalDate END = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({"leeds,GB,eng", "berlin,DE,be", "bergen,NO,''", "lyon,FR,''", "izmir,TR,''"})
    void theListIsThatOfTheCountry(String calendar, String country, String region) {
        Optional<String> part = region.isEmpty() ? Optional.empty() : Optional.of(region);
        Holidays known = Holidays.of(country, part, Place.NONE).value().orElseThrow();
        List<String> days = FIRST.datesUntil(END)
                .filter(day -> known.hoursOn(day).isPresent())
                .map(LocalDate::toString)
                .toList();
        assertEquals(days, listed(calendar));
    }

    private static List<String> listed(String calendar) {
        return Words.lines("public-holidays.csv").stream()
                .filter(line -> line.startsWith(calendar + ","))
                .flatMap(line ->
                        Arrays.stream(line.substring(calendar.length() + 1).split(" ", -1)))
                .toList();
    }
}
