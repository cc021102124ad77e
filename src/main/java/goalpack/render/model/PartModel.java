package goalpack.render.model;

import goalpack.render.text.Quantity;
import goalpack.score.Contribution;
import java.util.LinkedHashMap;
import java.util.Map;

/** A unit or category with what it adds to the distance to the target. */
final class PartModel {
    private PartModel() {}

    /** @param id the start of the figures' ids; the part's name is added */
    static Map<String, Object> of(Making making, String id, Quantity unit, Contribution part) {
        Map<String, Object> map = new LinkedHashMap<>();
        String own = id + part.name() + "/";
        map.put("name", part.name().isEmpty() ? making.text("part.none") : part.name());
        part.actual()
                .value()
                .ifPresent(value -> map.put("actual", making.figures().value(own + "actual", unit, value)));
        map.put("n", making.figures().count(own + "n", part.actual().n()));
        part.adds()
                .ifPresent(value -> map.put("adds", making.figures().change(own + "adds", unit.difference(), value)));
        map.put("difference", Making.word(part.difference()));
        return map;
    }
}
