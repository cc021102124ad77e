package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet of open goals. */
class ProposalCommandTest {
    private static final String BOOK = """
            organisation: Harbour & Pine
            mission: Every customer gets back to work today
            exports: [{ files: tickets.csv }]
            roles: { director: { title: Director of Support } }
            goals:
              answers:
                role: director
                says: A useful first answer within 4 hours
                serves: mission
                metric: first-reply-within
                with: { limit: 4h }
                floor: 60%
                threshold: 78%
                target: 82%
                because: A second day of waiting halves satisfaction.
                AGREED
                needs: [{ says: Refund rights up to 50 EUR, from: Finance, asked: 2026-03-02 }]
                objections: [{ by: J. Kaya, on: 2026-02-20, says: Too far for three of us., proposes: 80 % until summer }]
            """;

    @TempDir
    private Path folder;

    private Trial proposal(String agreed) throws IOException {
        return proposal("en", agreed);
    }

    private Trial proposal(String language, String agreed) throws IOException {
        Files.writeString(
                folder.resolve("goalpack.yaml"), "language: " + language + "\n" + BOOK.replace("AGREED", agreed));
        return Trial.in(folder, "proposal").ending(0);
    }

    @Test
    void aGoalThatNobodyAgreedToIsPrintedWithRoomForWhatIsAgreed() throws IOException {
        assertEquals("""
                1 goal of Harbour & Pine to talk over, 9 Jul 2026

                A useful first answer within 4 hours
                  goal        answers, Director of Support
                  open        not agreed yet; 1 objection
                  measured by First answer ≤ 4 h
                  marks       threshold 78 %, target 82 %
                  because     A second day of waiting halves satisfaction.
                  objection   J. Kaya, 20 Feb 2026: Too far for three of us.
                  proposed    80 % until summer
                  needs       Refund rights up to 50 EUR (Finance)
                  agreed      threshold ________  target ________  stretch ________  from ____________
                  signed      sets it ______________________  delivers it ______________________
                """, proposal("").out().replace('\u202f', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | objection   J. Kaya, 20 Feb 2026: Too far for three of us.
                    de | Einwand     J. Kaya, 20. Feb. 2026: Too far for three of us.
                    fr | objection   J. Kaya, le 20 févr. 2026 : Too far for three of us.
                    tr | itiraz      J. Kaya, 20 Şub 2026: Too far for three of us.
                    nb | innvending  J. Kaya, 20. feb. 2026: Too far for three of us.
                    """)
    void anObjectionIsCalledSoOnceInEachLanguage(String language, String objection) throws IOException {
        String sheet = proposal(language, "").out().replace('\u00a0', ' ');
        assertTrue(sheet.contains(objection), sheet);
    }

    @Test
    void oneNameAloneIsNoAgreement() throws IOException {
        String sheet = proposal("agreed: { on: 2026-03-01, by: [L. Moreau] }").out();
        assertTrue(sheet.contains("Set on 1 Mar 2026 by L. Moreau"), sheet);
        assertFalse(sheet.contains("objection"), "it was agreed since");
    }

    @Test
    void aReviewThatHasComeOpensAGoalAgain() throws IOException {
        String agreed = "agreed: { on: 2026-03-01, by: [L. Moreau, J. Kaya] }";
        assertTrue(proposal(agreed + "\n    review: 2026-06-30").out().contains("review due since 30 Jun 2026"));
        assertTrue(proposal(agreed + "\n    review: 2026-08-30").out().startsWith("No goal of goalpack.yaml is open"));
    }

    @Test
    void aBookWithErrorsHasNoSheet() {
        assertEquals(66, Trial.in(folder, "proposal").exit());
    }
}
