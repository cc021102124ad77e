package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.ticket.Profile.DurationUnit;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDurationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "90 ; MINUTES ; 5400",
                "2.5 ; HOURS ; 9000",
                "2,5 ; HOURS ; 9000",
                "12.280768782754999 ; HOURS ; 44210",
                "1500 ; MILLISECONDS ; 1",
                "1.5 ; DAYS ; 129600",
                "172,973 ; SECONDS ; 172973",
                "8,975,566 ; SECONDS ; 8975566",
                "1,234,567 ; HOURS ; 4444441200",
                "2:18 ; HOURS ; 8280",
                "-0:05:30 ; MINUTES ; -330",
                "1 days 1 hours 24 minutes ; WORDED ; 91440",
                "2 dias 14 horas 42 minutos ; WORDED ; 225720",
                "53 segundos ; MINUTES ; 53",
                "0 segundo ; WORDED ; 0",
                "1 Tag, 2 Stunden und 5 Minuten ; WORDED ; 93900",
                "1 jour 3 heures et 4 minutes ; WORDED ; 97440",
                "2 g\u00FCn 3 saat 4 dakika ; WORDED ; 183840",
                "1 dag 2 timer 3 minutter ; WORDED ; 93780",
                "2 dni 3 godziny 4 minuty ; WORDED ; 183840",
                "3h 20m ; MINUTES ; 12000",
                "-2 hours ; WORDED ; -7200",
                "1_*:*_2_*:*_60000_*|*_3_*:*_1_*:*_1000 ; PACKED ; 61"
            })
    void isReadAsItIsWritten(String text, DurationUnit unit, long seconds) {
        assertEquals(OptionalLong.of(seconds), WrittenDuration.seconds(text, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,500 ; HOURS",
                "soon ; WORDED",
                "2 weeks ; WORDED",
                "3 hours ago ; WORDED",
                "90 ; CLOCK",
                "5 ; WORDED",
                "1_*:*_2 ; PACKED",
                "3% ; MINUTES"
            })
    void whatCouldMeanTwoThingsOrNothingIsNotRead(String text, DurationUnit unit) {
        assertEquals(OptionalLong.empty(), WrittenDuration.seconds(text, unit));
    }

    @Test
    void noWordBelongsToTwoMonths() {
        assertEquals(7, MonthNames.number("jul").orElse(0));
        assertEquals("18/Jul/26 Feb 09", MonthNames.inEnglish("18/jul/26 luty 09"));
    }
}
