package goalpack.render.model;

import goalpack.render.text.Quantity;
import goalpack.score.Contribution;
import goalpack.score.Organisation;
import java.util.LinkedHashMap;
import java.util.Map;

/** A unit or category with what it adds to the distance to the target. */
final class PartModel {
    private PartModel() {}

    /** Stands in ids for tickets that have no such thing; no name begins so. */
    private static final String NONE = "~none";

    /**
     * The part.
     *
     * @param id the start of the figures' ids; the part's name is added
     * @param unit of the part's own value
     * @param adds what it adds is a number of
     */
    static Map<String, Object> of(Making making, String id, Quantity unit, Quantity adds, Contribution part) {
        Map<String, Object> map = new LinkedHashMap<>();
        String own = idOf(id, part);
        map.put("name", name(making, part));
        part.actual()
                .value()
                .ifPresent(value -> map.put("actual", making.figures().value(own + "actual", unit, value)));
        map.put("n", making.figures().count(own + "n", part.actual().n()));
        part.adds().ifPresent(value -> map.put("adds", making.figures().change(own + "adds", adds, value)));
        map.put("difference", Making.word(part.difference()));
        return map;
    }

    private static String name(Making making, Contribution part) {
        return switch (part.name()) {
            case "" -> making.text("part.none");
            case Organisation.OTHERS -> making.text("part.joined");
            case Contribution.NOT_CARRIED -> making.text("part.not-carried");
            default -> part.name();
        };
    }

    /** The start of the ids of a part's figures. */
    static String idOf(String id, Contribution part) {
        return id + (part.name().isEmpty() ? NONE : part.name()) + "/";
    }
}
