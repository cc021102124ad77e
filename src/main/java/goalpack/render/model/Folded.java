package goalpack.render.model;

import goalpack.render.text.Quantity;
import goalpack.score.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The largest parts of a gap, and the rest of them as one, so that a small chart still adds up exactly.
 *
 * @param part empty for the rest
 * @param count how many parts it stands for
 */
record Folded(Optional<Contribution> part, BigFraction adds, int count) {
    private static final int MOST = 7;

    /** In the order of the parts, the rest last. */
    static List<Folded> of(List<Contribution> parts) {
        List<Contribution> adding =
                parts.stream().filter(part -> part.adds().isPresent()).toList();
        List<Contribution> kept = adding.size() <= MOST
                ? adding
                : adding.stream()
                        .sorted(Comparator.comparing(Folded::size).reversed())
                        .limit(MOST - 1L)
                        .toList();
        List<Folded> folded = new ArrayList<>();
        BigFraction rest = BigFraction.ZERO;
        for (Contribution part : adding) {
            BigFraction adds = part.adds().orElse(BigFraction.ZERO);
            if (kept.contains(part)) {
                folded.add(new Folded(Optional.of(part), adds, 1));
            } else {
                rest = rest.add(adds);
            }
        }
        if (folded.size() < adding.size()) {
            folded.add(new Folded(Optional.empty(), rest, adding.size() - folded.size()));
        }
        return folded;
    }

    private static BigFraction size(Contribution part) {
        return part.adds().orElse(BigFraction.ZERO).abs();
    }

    Map<String, Object> model(Making making, String id, Quantity unit, Quantity adding) {
        if (part.isPresent()) {
            return PartModel.of(making, id, unit, adding, part.get());
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", making.text("part.others", Map.of("n", count)));
        map.put("adds", making.figures().change(id + "~others/adds", adding, adds));
        map.put("difference", "unknown");
        return map;
    }
}
