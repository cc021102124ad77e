package goalpack.render.model;

import goalpack.goal.Comparison;
import goalpack.goal.Guardrail;
import goalpack.render.text.Quantity;
import goalpack.score.GuardrailResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** A guardrail and whether it held. */
final class GuardrailModel {
    private GuardrailModel() {}

    static Map<String, Object> of(Making making, String id, GuardrailResult result) {
        Guardrail guardrail = result.guardrail();
        Quantity unit = Quantity.of(guardrail.spec().metric());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("metric", MetricModel.of(guardrail.spec(), making.wording()));
        map.put("status", StatusModel.of(result.state(), making.wording()));
        map.put("broken", result.isBroken());
        result.actual()
                .value()
                .ifPresent(value -> map.put(
                        "actual",
                        making.figures()
                                .value(id + "actual", unit, value, rounded -> isFaithful(guardrail, value, rounded))));
        map.put("n", making.figures().count(id + "n", result.actual().n()));
        if (unit != Quantity.COUNT && result.actual().n() > 0) {
            map.put(
                    "basis",
                    MetricModel.basis(
                            guardrail.spec(),
                            result.actual().numerator(),
                            result.actual().n(),
                            making.wording()));
        }
        map.put("limit", limit(making, id, guardrail, unit));
        map.put("policy", making.text("policy." + guardrail.policy().word()));
        return map;
    }

    private static boolean isFaithful(Guardrail guardrail, BigFraction exact, BigFraction rounded) {
        return guardrail.limit().isEmpty()
                || guardrail
                                .limit()
                                .get()
                                .comparison()
                                .holds(exact, guardrail.limit().get().value())
                        == guardrail
                                .limit()
                                .get()
                                .comparison()
                                .holds(rounded, guardrail.limit().get().value());
    }

    private static String limit(Making making, String id, Guardrail guardrail, Quantity unit) {
        List<String> parts = new ArrayList<>();
        guardrail
                .limit()
                .ifPresent(limit -> parts.add(sign(limit.comparison()) + "\u202f"
                        + making.figures()
                                .mark(id + "limit", unit, limit.value())
                                .get("text")));
        guardrail
                .maxWorsening()
                .ifPresent(worsening -> parts.add(making.text(
                        "guardrail.worsening." + Making.word(worsening.against()),
                        Map.of(
                                "by",
                                String.valueOf(making.figures()
                                        .mark(id + "worsening", unit.difference(), worsening.by())
                                        .get("text"))))));
        return String.join(", ", parts);
    }

    static String sign(Comparison comparison) {
        return switch (comparison) {
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
        };
    }
}
