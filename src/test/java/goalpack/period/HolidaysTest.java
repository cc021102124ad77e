package goalpack.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    private static final Place PLACE = new Place("goalpack.yaml", 40, 17, "calendars.office.holidays");

    @ParameterizedTest
    @CsvSource({
        "TR, '', 2026-01-01 2026-03-20 2026-04-23 2026-05-01 2026-05-19 2026-05-27 2026-07-15 2026-08-30 2026-10-29",
        "NO, '', 2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-17 2026-05-24 "
                + "2026-05-25 2026-12-25 2026-12-26",
        "FR, '', 2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 "
                + "2026-11-11 2026-12-25",
        "DE, be, 2026-01-01 2026-03-08 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-10-03 2026-12-25 "
                + "2026-12-26",
        "GB, eng, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-26 2026-12-28",
    })
    void aPlaceIsClosedOnItsPublicHolidaysOf2026(String country, String region, String dates) {
        Holidays holidays = holidays(country, region);
        List<String> closed = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> holidays.hoursOn(date).isPresent())
                .map(LocalDate::toString)
                .toList();
        assertEquals(dates, String.join(" ", closed));
    }

    @Test
    void aHolidayMovedOverNewYearIsFound() {
        assertTrue(holidays("US", "").hoursOn(LocalDate.of(2027, 12, 31)).isPresent());
        assertTrue(holidays("GB", "eng").hoursOn(LocalDate.of(2028, 1, 3)).isPresent());
    }

    @Test
    void aRegionOfARegionIsWrittenAfterAHyphen() {
        LocalDate peace = LocalDate.of(2026, 8, 8);
        assertTrue(holidays("de", "BY").hoursOn(peace).isEmpty());
        assertTrue(holidays("de", "by-ag").hoursOn(peace).isPresent());
    }

    @Test
    void anUnknownCountryIsRefusedWithTheCountriesThereAre() {
        Checked<Holidays> checked = Holidays.of("Deutschland", Optional.empty(), PLACE);
        Problem problem = checked.problems().getFirst();
        assertEquals("holiday-country-unknown", problem.rule());
        assertEquals(PLACE, problem.place());
        assertEquals("Deutschland", problem.arguments().get("country"));
        assertTrue(String.valueOf(problem.arguments().get("countries")).contains("CZ, DE, DJ, DK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"england", "", "eng-xx"})
    void anUnknownRegionIsRefusedWithTheRegionsThereAre(String region) {
        Problem problem =
                Holidays.of("gb", Optional.of(region), PLACE).problems().getFirst();
        assertEquals(
                Problem.stops(
                        "holiday-region-unknown",
                        PLACE,
                        Map.of("region", region, "country", "GB", "regions", "eng, nir, sct, wls")),
                problem);
    }

    @Test
    void everyCountryIsKnownAllTheYears() {
        for (String country : PublicHolidays.countries()) {
            Holidays holidays = holidays(country, "");
            for (int year : new int[] {1, 1900, 1901, 1970, 2026, 2050, 2099, 2100, 9999}) {
                holidays.hoursOn(LocalDate.of(year, 7, 2));
            }
        }
        assertTrue(holidays("DE", "").hoursOn(LocalDate.of(2099, 1, 1)).isPresent());
        assertTrue(holidays("DE", "").hoursOn(LocalDate.of(2100, 1, 1)).isEmpty());
    }

    private static Holidays holidays(String country, String region) {
        return Holidays.of(country, Optional.of(region).filter(code -> !code.isEmpty()), PLACE)
                .value()
                .orElseThrow();
    }
}
