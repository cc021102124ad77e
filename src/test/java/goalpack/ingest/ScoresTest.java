package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.measure.Golden;
import goalpack.ticket.Survey;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said on a scale is read exactly, or not at all. */
class ScoresTest {

    @Test
    @DisplayName("G43 criteria of 30, 30 and 40 with 1, not applicable and 0.5")
    void criteriaThatDoNotApplyAreLeftOut() {
        BigFraction score = Scores.read(Survey.QA_SCORE, "30:1;30:;40:0.5").orElseThrow();
        assertEquals(BigFraction.of(5, 7), score);
        Golden.of("G43").assertNumber(0, score);
    }

    @ParameterizedTest
    @CsvSource({
        "CES, 7, 7, 1",
        "CES, 4.5, 9, 2",
        "NPS, 0, 0, 1",
        "NPS, 10, 10, 1",
        "QA_SCORE, 0.85, 17, 20",
        "QA_SCORE, '0,85', 17, 20",
        "QA_SCORE, 85 %, 17, 20",
        "QA_SCORE, 1:80%;3:40 %, 1, 2",
        "QA_SCORE, 12.5:1; 12.5:0;, 1, 2",
    })
    void scoresAreExact(Survey survey, String text, int numerator, int denominator) {
        assertEquals(Optional.of(BigFraction.of(numerator, denominator)), Scores.read(survey, text));
    }

    @ParameterizedTest
    @CsvSource({
        "CES, 0",
        "CES, 8",
        "NPS, 11",
        "NPS, -1",
        "NPS, good",
        "CSAT, 5",
        "QA_SCORE, 85",
        "QA_SCORE, 101%",
        "QA_SCORE, 30:2",
        "QA_SCORE, x:1",
        "QA_SCORE, 30:1;often",
        "QA_SCORE, 0:1",
        "QA_SCORE, ''",
    })
    void whatIsOffItsScaleIsNoScore(Survey survey, String text) {
        assertEquals(Optional.empty(), Scores.read(survey, text));
    }

    @Test
    void aReviewWithoutAnApplicableCriterionIsNone() {
        assertTrue(Scores.appliesNowhere(Survey.QA_SCORE, "30:;70: ;"));
        assertFalse(Scores.appliesNowhere(Survey.QA_SCORE, "30:;70:1"));
        assertFalse(Scores.appliesNowhere(Survey.CES, ""));
    }
}
