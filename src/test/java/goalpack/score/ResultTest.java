package goalpack.score;

import goalpack.measure.Desk;
import goalpack.measure.Ledgers;
import goalpack.period.FiscalYear;
import goalpack.period.Periods;
import java.time.LocalDate;

/** One goal held against tickets: which days, which words, what beside it. */
class ResultTest {

    static Scoring scoring(Desk desk, String asOf) {
        return new Scoring(new Ledgers(desk.population()), new Periods(FiscalYear.CALENDAR), LocalDate.parse(asOf));
    }
}
