package goalpack.render.model;

import goalpack.advise.Sign;
import goalpack.measure.Measurement;
import goalpack.pack.SeenSign;
import goalpack.render.text.Quantity;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** What is worth a look together, as templates see it. */
record SignModel(Making making, String id) {
    private static final BigFraction SECONDS_PER_MINUTE = BigFraction.of(60);

    static List<Map<String, Object>> all(Making making, List<SeenSign> signs) {
        return signs.stream().map(seen -> of(making, seen)).toList();
    }

    private static Map<String, Object> of(Making making, SeenSign seen) {
        String word = seen.sign().word();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", word);
        map.put("goal", GoalModel.says(making, seen.goal().goal()));
        new SignModel(making, Making.idOf(seen.goal()) + "look/" + word + "/").put(map, seen.sign());
        return map;
    }

    private void put(Map<String, Object> map, Sign sign) {
        switch (sign) {
            case Sign.Bunching bunching -> {
                map.put("now", making.figures().count(id + "now", bunching.before()));
                map.put("against", making.figures().count(id + "against", bunching.after()));
                BigFraction limit = BigFraction.of(
                                BigInteger.valueOf(bunching.limit().toSeconds()))
                        .divide(SECONDS_PER_MINUTE);
                map.put("limit", making.figures().mark(id + "limit", Quantity.MINUTES, limit));
            }
            case Sign.SolvedForTheDay solved -> {
                put(map, "now", solved.last().value(), solved.last().n());
                put(map, "against", solved.before().value(), solved.before().n());
            }
            case Sign.FewerAsked fewer -> put(map, fewer.now(), fewer.before());
            case Sign.MoreUnanswered more -> put(map, more.now(), more.before());
        }
    }

    private void put(Map<String, Object> map, Measurement now, Measurement before) {
        put(map, "now", now.value().orElse(BigFraction.ZERO), now.n());
        put(map, "against", before.value().orElse(BigFraction.ZERO), before.n());
    }

    private void put(Map<String, Object> map, String name, BigFraction share, long n) {
        map.put(name, making.figures().value(id + name, Quantity.FRACTION, share));
        map.put(name + "N", making.figures().count(id + name + "/n", n));
    }
}
