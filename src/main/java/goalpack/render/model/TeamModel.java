package goalpack.render.model;

import goalpack.goal.Clock;
import goalpack.pack.Pack;
import goalpack.pack.TeamPage;
import goalpack.pack.TicketToRead;
import goalpack.render.text.Quantity;
import goalpack.ticket.Label;
import goalpack.ticket.Tally;
import java.util.LinkedHashMap;
import java.util.Map;

/** A team's page as templates see it. */
final class TeamModel {
    private TeamModel() {}

    static Map<String, Object> of(Making making, TeamPage page) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", "team");
        map.put("volumes", FrontModel.volumes(making, page.volumes()));
        FrontModel.putScorecard(making, map, page.scorecard());
        FrontModel.putAgreed(making, map, page.agreed());
        map.put(
                "carries",
                page.carries().stream().map(carries -> carries(making, carries)).toList());
        map.put("waits", page.waits().stream().map(wait -> wait(making, wait)).toList());
        map.put(
                "partners",
                page.partners().stream()
                        .map(part -> PartnerModel.part(making, part))
                        .toList());
        map.put(
                "toRead",
                page.toRead().stream().map(ticket -> ticket(making, ticket)).toList());
        map.put("signs", SignModel.all(making, page.signs()));
        return map;
    }

    private static Map<String, Object> carries(Making making, TeamPage.Carries carries) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("own", GoalModel.brief(making, carries.own()));
        map.put("next", GoalModel.brief(making, carries.next()));
        map.put("role", carries.nextRoleTitle());
        map.put("link", carries.own().goal().addsUp().word());
        carries.ifAll()
                .ifPresent(value -> map.put(
                        "ifAll",
                        making.figures()
                                .value(
                                        Making.idOf(carries.next()) + "if-all",
                                        GoalModel.unitOf(carries.next().goal()),
                                        value)));
        return map;
    }

    static Map<String, Object> wait(Making making, TeamPage.Wait wait) {
        Map<String, Object> map = new LinkedHashMap<>();
        String id = making.id() + "wait/" + wait.step() + "/";
        map.put("step", making.text("step." + wait.step()));
        map.put("clocked", !(wait.clock() instanceof Clock.AllHours));
        map.put("n", making.figures().count(id + "n", wait.n()));
        wait.half().ifPresent(value -> map.put("half", making.figures().value(id + "half", Quantity.MINUTES, value)));
        wait.nineInTen()
                .ifPresent(value ->
                        map.put("nineInTen", making.figures().value(id + "nine-in-ten", Quantity.MINUTES, value)));
        wait.goalLimit()
                .ifPresent(value -> map.put("limit", making.figures().mark(id + "limit", Quantity.MINUTES, value)));
        return map;
    }

    static Map<String, Object> ticket(Making making, TicketToRead toRead) {
        Map<String, Object> map = new LinkedHashMap<>();
        Pack pack = making.pack();
        String id = pack.period().id() + "/ticket/" + toRead.ticket().id().source() + "/"
                + toRead.ticket().id().id() + "/";
        map.put("id", toRead.ticket().id().id());
        map.put("category", toRead.ticket().label(Label.CATEGORY));
        toRead.firstAnswerMinutes()
                .ifPresent(minutes -> map.put("firstAnswer", making.figures().minutes(id + "first-answer", minutes)));
        toRead.ticket()
                .tally(Tally.AGENT_REPLIES)
                .ifPresent(replies -> map.put("answers", making.figures().count(id + "answers", replies)));
        map.put("rating", making.text("rating." + Making.word(toRead.ticket().rating())));
        map.put("why", making.text("why." + Making.word(toRead.why())));
        toRead.link().ifPresent(link -> map.put("link", link));
        return map;
    }
}
