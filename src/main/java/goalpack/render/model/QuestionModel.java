package goalpack.render.model;

import goalpack.pack.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question for the talk as templates see it: its kind, and the figures that it is drawn from. */
final class QuestionModel {
    private QuestionModel() {}

    static Map<String, Object> of(Making making, Question question) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (question) {
            case Question.GuardrailAgainstGoal against -> {
                map.put("asks", "guardrail");
                map.put("goal", GoalModel.brief(making, against.goal()));
                String id = Making.idOf(against.goal()) + "guardrail/"
                        + (against.goal().guardrails().indexOf(against.guardrail()) + 1) + "/";
                map.put("guardrail", GuardrailModel.of(making, id, against.guardrail()));
            }
            case Question.UnitsApart apart -> {
                map.put("asks", "units");
                map.put("goal", GoalModel.brief(making, apart.goal()));
                map.put(
                        "units",
                        List.of(apart.ahead(), apart.behind()).stream()
                                .map(part -> PartModel.of(
                                        making,
                                        Making.idOf(apart.goal()) + "unit/",
                                        GoalModel.unitOf(apart.goal().goal()),
                                        GoalModel.addsIn(apart.goal().goal()),
                                        part))
                                .toList());
            }
            case Question.PartnerLate late -> {
                map.put("asks", "partner");
                map.put("partner", PartnerModel.part(making, late.partner()));
            }
            case Question.NeedOpen open -> {
                map.put("asks", "need");
                map.put("goal", GoalModel.brief(making, open.goal()));
                map.put("need", AgreementModel.need(making, open.need()));
            }
        }
        return map;
    }
}
