package goalpack.render.model;

import goalpack.goal.GoalBook;
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
import goalpack.render.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A pack as templates see it.
 *
 * @param root the model's root: maps, lists, texts, numbers and truth values
 * @param title the kind of pack in words
 * @param period the period in words
 * @param figures every figure in it
 * @param statuses the status of every goal in it
 * @param shown the ids of the figures whose text a template has asked for; grows while templates are filled
 */
public record PackModel(
        Map<String, Object> root,
        String title,
        String period,
        List<Figure> figures,
        List<StatusWord> statuses,
        Set<String> shown) {
    public PackModel {
        figures = List.copyOf(figures);
        statuses = List.copyOf(statuses);
    }

    /** The pack in the words of its language. */
    public static PackModel of(Pack pack, GoalBook.Paper paper, Wording wording) {
        Making making = new Making(pack, wording, new Figures(wording.numbers()));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("pack", pack(making, paper));
        root.put("standing", standing(making));
        root.put("pages", pack.pages().stream().map(page -> page(making, page)).toList());
        return new PackModel(
                root,
                title(making),
                wording.dates().period(pack.period()),
                making.figures().all(),
                making.figures().statuses(),
                making.figures().shown());
    }

    private static String title(Making making) {
        Pack pack = making.pack();
        return making.text(
                "pack." + Making.word(pack.kind()), Map.of("cycle", pack.cycle().word()));
    }

    private static Map<String, Object> pack(Making making, GoalBook.Paper paper) {
        Pack pack = making.pack();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", Making.word(pack.kind()));
        map.put(
                "title",
                making.text(
                        "pack." + Making.word(pack.kind()),
                        Map.of("cycle", pack.cycle().word())));
        map.put("organisation", pack.organisation());
        map.put("role", pack.role());
        map.put("roleTitle", pack.roleTitle());
        map.put("unit", pack.scope().shownName());
        map.put("period", making.wording().dates().period(pack.period()));
        map.put("periodLabel", making.wording().dates().label(pack.period()));
        map.put("periodKind", Making.word(pack.period().kind()));
        map.put("periodId", pack.period().id());
        map.put("language", pack.language());
        map.put("comment", pack.comment());
        map.put("paper", paper.name().toLowerCase(Locale.ROOT));
        return map;
    }

    private static Map<String, Object> standing(Making making) {
        Standing standing = making.pack().standing();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("finality", Making.word(standing.finality()));
        map.put("word", making.text("finality." + Making.word(standing.finality())));
        map.put("asOf", making.wording().dates().day(standing.asOf()));
        map.put("zone", standing.zone().getId());
        map.put("clocks", standing.clocks());
        map.put(
                "assumptions",
                standing.assumptions().stream()
                        .map(one -> making.text("assumed." + Making.word(one)))
                        .toList());
        return map;
    }

    private static Map<String, Object> page(Making making, Page page) {
        return switch (page) {
            case FrontPage front -> FrontModel.of(making, front);
            case GoalPage goal -> goal(making, goal);
            case ReviewPage review -> ReviewModel.of(making, review);
            case TeamPage team -> TeamModel.of(making, team);
            case PartnerPage partner -> PartnerModel.of(making, partner);
            case PersonalPage personal -> PersonalModel.of(making, personal);
            case BaselinePage baseline -> BaselineModel.of(making, baseline);
            case LastPage last -> LastModel.of(making, last);
        };
    }

    private static Map<String, Object> goal(Making making, GoalPage page) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", "goal");
        map.put("goal", GoalModel.full(making, page.result()));
        map.put("serves", page.serves().orElse(""));
        map.put(
                "toRead",
                page.toRead().stream()
                        .map(ticket -> TeamModel.ticket(making, ticket))
                        .toList());
        map.put("signs", SignModel.all(making, page.signs()));
        return map;
    }
}
