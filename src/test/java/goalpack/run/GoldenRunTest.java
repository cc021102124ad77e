package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.measure.Golden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The worked cases over {@code golden/tickets.csv} from the command line to {@code figures.csv}. */
class GoldenRunTest {
    private static final RunFolder RUN = Runs.folder(Runs.golden());
    private static final List<Map<String, String>> FIGURES = RUN.figures();

    private static Map<String, String> row(String scope, String goal) {
        List<Map<String, String>> rows = FIGURES.stream()
                .filter(row -> goal.equals(row.get("goal")) && scope.equals(row.get("scope")))
                .toList();
        assertEquals(1, rows.size(), goal);
        return rows.getFirst();
    }

    private static double number(String goal, String column) {
        return number("", goal, column);
    }

    private static double number(String scope, String goal, String column) {
        return Double.parseDouble(row(scope, goal).getOrDefault(column, ""));
    }

    /** What a page tells beside the row: tickets left out of the goal, by the reason's word. */
    private static double leftOut(String reason) {
        for (JsonNode pack : RUN.json("results.json").get("packs")) {
            for (JsonNode figure : pack) {
                if (figure.get("id").asString().equals("director/answered/left-out/" + reason)) {
                    return figure.get("value").asDouble();
                }
            }
        }
        throw new AssertionError("nothing is left out as " + reason);
    }

    @Test
    @DisplayName("E1 created and solved")
    void createdAndSolved() {
        Golden golden = Golden.of("E1");
        golden.assertNumber(0, number("came", "value"));
        golden.assertNumber(1, number("solved", "value"));
    }

    @Test
    @DisplayName("E3 first answer in office minutes: median and mean")
    void firstAnswer() {
        Golden golden = Golden.of("E3");
        golden.assertNumber(0, number("half-answered", "value"));
        golden.assertNumber(1, number("mean-answer", "value"));
        assertEquals("median", row("", "half-answered").get("statistic"));
        assertEquals("mean", row("", "mean-answer").get("statistic"));
    }

    @Test
    @DisplayName("E4 first answer within 60 office minutes: met, missed, pending, not applicable, rate")
    void firstAnswerWithinAnHour() {
        Golden golden = Golden.of("E4");
        golden.assertNumber(0, number("answered", "numerator"));
        golden.assertNumber(1, number("answered", "denominator") - number("answered", "numerator"));
        golden.assertNumber(2, leftOut("pending"));
        golden.assertNumber(3, leftOut("solved-without-reply"));
        golden.assertNumber(4, number("answered", "value"));
    }

    @Test
    @DisplayName("E5 the teams and the unattributed, who are none, add up to the whole")
    void teamsAddUp() {
        Golden golden = Golden.of("E5");
        golden.assertNumber(0, number("A", "answered-team", "numerator"));
        golden.assertNumber(1, number("A", "answered-team", "denominator"));
        golden.assertNumber(2, number("B", "answered-team", "numerator"));
        golden.assertNumber(3, number("B", "answered-team", "denominator"));
        for (String column : List.of("numerator", "denominator")) {
            double teams = number("A", "answered-team", column) + number("B", "answered-team", column);
            assertEquals(number("answered", column), teams + golden.number(4), column);
        }
    }

    @Test
    @DisplayName("E6 one-touch, solved on first contact of all solved, reopened, solved without a reply")
    void solvedHow() {
        Golden golden = Golden.of("E6");
        golden.assertNumber(0, number("one-message", "value"));
        golden.assertNumber(1, number("at-once", "value"));
        golden.assertNumber(2, number("came-back", "value"));
        golden.assertNumber(3, number("unanswered", "numerator"));
        assertEquals(7, number("unanswered", "denominator"));
    }

    @Test
    @DisplayName("E6b solved on first contact of those replied to, the default")
    void firstContactOfReplied() {
        Golden.of("E6b").assertNumber(0, number("at-once-of-replied", "value"));
    }

    @Test
    @DisplayName("E7 satisfaction by the day of the rating, its n, and response of those asked")
    void satisfaction() {
        Golden golden = Golden.of("E7");
        golden.assertNumber(0, number("satisfied", "value"));
        golden.assertNumber(1, number("satisfied", "n"));
        golden.assertNumber(2, number("asked", "value"));
    }

    @Test
    @DisplayName("E8 backlog before and after")
    void backlog() {
        Golden golden = Golden.of("E8");
        golden.assertNumber(0, number("open", "previous"));
        golden.assertNumber(1, number("open", "value"));
    }

    @Test
    void everyTicketIsAccountedFor() {
        JsonNode run = RUN.json("results.json").get("packs");
        for (JsonNode pack : run) {
            Map<String, String> values = new HashMap<>();
            pack.forEach(figure ->
                    values.put(figure.get("id").asString(), figure.get("value").asString()));
            assertEquals("13", values.get("run/file/tickets.csv/records"));
            assertEquals("13", values.get("run/file/tickets.csv/accepted"));
        }
    }
}
