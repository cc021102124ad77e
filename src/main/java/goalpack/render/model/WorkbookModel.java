package goalpack.render.model;

import goalpack.pack.BaselinePage;
import goalpack.pack.FrontPage;
import goalpack.pack.GoalPage;
import goalpack.pack.LastPage;
import goalpack.pack.Pack;
import goalpack.pack.Page;
import goalpack.pack.PartnerPage;
import goalpack.pack.PersonalPage;
import goalpack.pack.ReviewPage;
import goalpack.pack.Standing;
import goalpack.pack.TeamPage;
import goalpack.render.table.PlainNumber;
import goalpack.render.text.Wording;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import goalpack.score.Weighing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a pack's workbook needs beside the model of its pages: what formulas are made of, and the tickets.
 *
 * @param map stands under {@code workbook} in the root that templates see
 * @param tickets how many rows the sheets of tickets and waits have
 */
public record WorkbookModel(Map<String, Object> map, int tickets) {

    /** The pack's, in the words of its language. */
    public static WorkbookModel of(Pack pack, Wording wording) {
        TicketModel tickets = TicketModel.of(pack, wording);
        TimeModel times = new TimeModel(pack, wording);
        FactModel facts = new FactModel(pack.tickets().facts(), wording);
        Map<String, Object> map = new LinkedHashMap<>();
        List<Map<String, Object>> goals = new ArrayList<>();
        List<GoalResult> results = results(pack);
        Weighing weighing = Weighing.of(results, pack.period());
        for (GoalResult result : results) {
            Map<String, Object> goal = LiveGoalModel.of(result, results, tickets, times, facts);
            put(goal, "weight", weighing.weight(result));
            goals.add(goal);
        }
        map.put("goals", goals);
        map.put("day", lastDay(pack).toString());
        pack.pages().stream().flatMap(WorkbookModel::scorecard).findFirst().ifPresent(card -> {
            map.put("score", PlainNumber.of(card.score()));
            map.put("coverage", PlainNumber.of(card.coverage()));
        });
        map.put("tickets", tickets.map());
        map.put("waits", times.map());
        map.put("facts", facts.map());
        map.put("runId", runId(pack));
        map.put("instant", instant(pack.standing()).toString());
        return new WorkbookModel(map, tickets.size() + times.size());
    }

    /** The last day that counts: the period's, or the one whose end the figures are as of. */
    private static LocalDate lastDay(Pack pack) {
        LocalDate asOf = pack.standing().asOf();
        return asOf.isBefore(pack.period().lastDay()) ? asOf : pack.period().lastDay();
    }

    /** The dates of the file come from the run, so that the same run makes the same file. */
    private static Instant instant(Standing standing) {
        return standing.asOf().plusDays(1).atStartOfDay(standing.zone()).toInstant();
    }

    /** The pack's goals in the order in which its first page shows them. */
    private static List<GoalResult> results(Pack pack) {
        return pack.pages().stream()
                .flatMap(WorkbookModel::scorecard)
                .findFirst()
                .map(Scorecard::goals)
                .orElse(List.of());
    }

    private static Stream<Scorecard> scorecard(Page page) {
        return switch (page) {
            case FrontPage front -> Stream.of(front.scorecard());
            case ReviewPage review -> Stream.of(review.front().scorecard());
            case TeamPage team -> Stream.of(team.scorecard());
            case PartnerPage partner -> Stream.of(partner.scorecard());
            case PersonalPage personal -> Stream.of(personal.scorecard());
            case GoalPage goal -> Stream.of();
            case BaselinePage baseline -> Stream.of();
            case LastPage last -> Stream.of();
        };
    }

    /** The run's id; empty for a pack without a last page. */
    public static String runId(Pack pack) {
        return pack.pages().stream()
                .flatMap(page -> page instanceof LastPage last ? Stream.of(last.runId()) : Stream.of())
                .findFirst()
                .orElse("");
    }

    /** A number as a cell holds it: the nearest double, written plainly. */
    static String cell(BigFraction value) {
        return java.math.BigDecimal.valueOf(value.doubleValue())
                .stripTrailingZeros()
                .toPlainString();
    }

    static void put(Map<String, Object> map, String name, Optional<BigFraction> value) {
        value.ifPresent(number -> map.put(name, cell(number)));
    }
}
