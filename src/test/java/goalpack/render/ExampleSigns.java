package goalpack.render;

import goalpack.advise.Sign;
import goalpack.goal.Metric;
import goalpack.measure.Measurement;
import goalpack.pack.SeenSign;
import goalpack.score.GoalResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** One sign of each kind, in goals where it may be seen. */
final class ExampleSigns {
    private ExampleSigns() {}

    static List<SeenSign> of(GoalResult result) {
        Metric metric = result.goal().spec().orElseThrow().metric();
        List<Sign> signs = switch (metric) {
            case FIRST_REPLY_WITHIN ->
                List.of(
                        new Sign.Bunching(Duration.ofHours(4), 312, 41),
                        new Sign.MoreUnanswered(share(412, 9_000), share(120, 8_800)));
            case CSAT -> List.of(new Sign.FewerAsked(share(310, 900), share(512, 910)));
            default -> List.of(new Sign.SolvedForTheDay(new Sign.Share(31, 180), new Sign.Share(110, 2_500)));
        };
        return signs.stream().map(sign -> new SeenSign(result, sign)).toList();
    }

    private static Measurement share(int hits, int n) {
        return new Measurement(Optional.of(BigFraction.of(hits, n)), hits, n, n, Map.of());
    }
}
