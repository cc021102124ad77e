package goalpack.render.model;

import goalpack.pack.PartnerPage;
import goalpack.pack.PartnerPart;
import goalpack.render.text.Quantity;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** Other departments that tickets waited for, as templates see them. */
final class PartnerModel {
    private PartnerModel() {}

    static Map<String, Object> of(Making making, PartnerPage page) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", "partner");
        map.put("volumes", FrontModel.volumes(making, page.volumes()));
        FrontModel.putScorecard(making, map, page.scorecard());
        map.put("owner", page.owner());
        map.put("partner", part(making, page.part()));
        map.put(
                "toRead",
                page.toRead().stream()
                        .map(ticket -> TeamModel.ticket(making, ticket))
                        .toList());
        return map;
    }

    /** What tickets waited for a department: time, promise, and the goals that were missed only for it. */
    static Map<String, Object> part(Making making, PartnerPart part) {
        String id = making.id() + "partner/" + part.partner().name() + "/";
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", part.partner().name());
        map.put("metric", MetricModel.of(part.spec(), making.wording()));
        map.put("waits", making.figures().count(id + "waits", part.waits().n()));
        map.put("inTime", making.figures().count(id + "in-time", part.waits().numerator()));
        map.put(
                "waited",
                making.figures()
                        .value(
                                id + "waited",
                                Quantity.MINUTES,
                                BigFraction.of(BigInteger.valueOf(part.seconds()), BigInteger.valueOf(60))));
        part.waits()
                .value()
                .ifPresent(value -> map.put("actual", making.figures().value(id + "actual", Quantity.FRACTION, value)));
        part.partner()
                .goal()
                .ifPresent(goal ->
                        map.put("target", making.figures().mark(id + "target", Quantity.FRACTION, goal.target())));
        part.reached().ifPresent(reached -> map.put("reached", reached));
        map.put(
                "missed",
                part.missed().stream().map(missed -> missed(making, id, missed)).toList());
        return map;
    }

    private static Map<String, Object> missed(Making making, String start, PartnerPart.Missed missed) {
        String id = start + "missed/" + missed.goal().goal().id() + "/";
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("goal", GoalModel.says(making, missed.goal().goal()));
        missed.goal()
                .goal()
                .spec()
                .ifPresent(spec ->
                        map.put("short", MetricModel.of(spec, making.wording()).getOrDefault("short", "")));
        map.put("tickets", making.figures().count(id + "tickets", missed.tickets()));
        map.put("onlyForIt", making.figures().count(id + "only-for-it", missed.onlyForIt()));
        return map;
    }
}
