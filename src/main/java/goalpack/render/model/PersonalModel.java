package goalpack.render.model;

import goalpack.goal.MetricKind;
import goalpack.pack.PersonalPage;
import goalpack.score.GoalResult;
import goalpack.score.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person's own page as templates see it. */
final class PersonalModel {
    private PersonalModel() {}

    static Map<String, Object> of(Making making, PersonalPage page) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", "personal");
        map.put("volumes", FrontModel.volumes(making, page.volumes()));
        FrontModel.putScorecard(making, map, page.scorecard());
        List<Map<String, Object>> own = new ArrayList<>();
        for (int i = 0; i < page.months().size(); i++) {
            own.add(own(making, page.scorecard().goals().get(i), page.months().get(i)));
        }
        map.put("own", own);
        map.put("basis", page.basis().basis());
        map.put("informedOn", making.wording().dates().day(page.basis().informedOn()));
        map.put("until", making.wording().dates().day(page.basis().until()));
        map.put("talkTo", page.talkTo());
        return map;
    }

    private static Map<String, Object> own(Making making, GoalResult result, List<PersonalPage.Month> months) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("needed", Judgement.minN(result.goal()));
        map.put(
                "months",
                months.stream().map(month -> month(making, result, month)).toList());
        return map;
    }

    private static Map<String, Object> month(Making making, GoalResult result, PersonalPage.Month month) {
        String id = Making.idOf(result) + "months/" + month.period().id() + "/";
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", making.wording().dates().monthOfYear(month.period().start()));
        map.put("n", making.figures().count(id + "n", month.actual().n()));
        boolean isRate = result.goal()
                .spec()
                .filter(spec -> spec.metric().kind() == MetricKind.RATE)
                .isPresent();
        if (isRate && month.actual().n() < Judgement.minN(result.goal())) {
            map.put("hits", making.figures().count(id + "hits", month.actual().numerator()));
        }
        month.actual()
                .value()
                .ifPresent(value -> map.put(
                        "actual", making.figures().value(id + "actual", GoalModel.unitOf(result.goal()), value)));
        return map;
    }
}
