package goalpack.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.css.style.EmptyStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;

class WholeNumbersTest {

    @Test
    void aWordKeepsTogetherWithWhatAnApostropheJoinsToIt() {
        assertEquals(List.of("les ", "heures ", "de ", "l’équipe"), parts("les heures de l’équipe"));
        assertEquals(List.of("%75’i ", "için"), parts("%75’i için"));
    }

    @Test
    void aQuoteStaysWithTheWordItOpens() {
        assertEquals(List.of("said ", "’yes’ ", "twice"), parts("said ’yes’ twice"));
    }

    @Test
    void aNumberKeepsTogether() {
        assertEquals(List.of("by ", "+2.1 ", "points"), parts("by +2.1 points"));
    }

    @Test
    void aDateKeepsTogetherAndAFileMayBreakBeforeItsMonth() {
        assertEquals(List.of("of ", "2026-01-10"), parts("of 2026-01-10"));
        assertEquals(List.of("zendesk-", "2026-01.", "csv"), parts("zendesk-2026-01.csv"));
    }

    private static List<String> parts(String text) {
        BreakPointsProvider points = new WholeNumbers().getBreakPointsProvider(text, "fr", new EmptyStyle());
        List<String> parts = new ArrayList<>();
        int from = 0;
        int done = BreakPoint.getDonePoint().getPosition();
        for (BreakPoint point = points.next(); point.getPosition() != done; point = points.next()) {
            if (point.getPosition() > from) {
                parts.add(text.substring(from, point.getPosition()));
                from = point.getPosition();
            }
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }
}
