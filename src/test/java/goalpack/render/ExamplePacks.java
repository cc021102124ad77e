package goalpack.render;

import static goalpack.render.ExampleGoals.WHOLE;
import static goalpack.render.ExampleGoals.change;
import static goalpack.render.ExampleGoals.count;
import static goalpack.render.ExampleGoals.exact;
import static goalpack.render.ExampleGoals.goal;
import static goalpack.render.ExampleGoals.history;
import static goalpack.render.ExampleGoals.ladder;
import static goalpack.render.ExampleGoals.month;
import static goalpack.render.ExampleGoals.part;
import static goalpack.render.ExampleGoals.rate;
import static goalpack.render.ExampleGoals.result;
import static goalpack.render.ExampleGoals.unit;
import static goalpack.render.ExampleGoals.verdict;
import static goalpack.render.ExampleGoals.with;
import static goalpack.render.ExampleGoals.withMilestones;
import static goalpack.render.ExampleGoals.without;

import goalpack.goal.Action;
import goalpack.goal.Band;
import goalpack.goal.Clock;
import goalpack.goal.Comparison;
import goalpack.goal.Filter;
import goalpack.goal.Goal;
import goalpack.goal.Guardrail;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Milestone;
import goalpack.goal.Need;
import goalpack.goal.Objection;
import goalpack.goal.Partner;
import goalpack.goal.Person;
import goalpack.goal.Privacy;
import goalpack.goal.Review;
import goalpack.goal.Revision;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.goal.Texts;
import goalpack.measure.LeftOut;
import goalpack.pack.AgreedBefore;
import goalpack.pack.CascadeRow;
import goalpack.pack.FrontPage;
import goalpack.pack.Gap;
import goalpack.pack.GoalPage;
import goalpack.pack.LastPage;
import goalpack.pack.Leak;
import goalpack.pack.Pack;
import goalpack.pack.Page;
import goalpack.pack.PartnerPage;
import goalpack.pack.PartnerPart;
import goalpack.pack.PersonalPage;
import goalpack.pack.Standing;
import goalpack.pack.TeamPage;
import goalpack.pack.TicketTable;
import goalpack.pack.TicketToRead;
import goalpack.pack.ToAct;
import goalpack.pack.Volumes;
import goalpack.period.Period;
import goalpack.score.Change.Sense;
import goalpack.score.Contribution;
import goalpack.score.Contribution.Difference;
import goalpack.score.ErrorBudget;
import goalpack.score.Forecast;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.Interval;
import goalpack.score.MilestoneResult;
import goalpack.score.Outlook;
import goalpack.score.Remainder;
import goalpack.score.ScorePart;
import goalpack.score.Scorecard;
import goalpack.score.Segment;
import goalpack.score.Shift;
import goalpack.score.Status;
import goalpack.score.Trend;
import goalpack.ticket.Label;
import goalpack.ticket.Origin;
import goalpack.ticket.Rating;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Packs with made-up figures that tell the stories pages must be able to tell. */
final class ExamplePacks {
    static final Period OCTOBER = month("2026-10");
    static final MetricSpec FIRST_REPLY = MetricSpec.plain(Metric.FIRST_REPLY_WITHIN)
            .limit(Duration.ofHours(4))
            .clock(new Clock.Office("office"));
    static final MetricSpec FCR = MetricSpec.plain(Metric.FCR);
    static final MetricSpec OLD = MetricSpec.plain(Metric.BACKLOG_OLDER_THAN).age(Duration.ofDays(30));
    static final Role DIRECTOR =
            new Role("director", Texts.of("Director of Support"), new Role.Coverage.Everything(), Optional.empty());
    private static final List<String> TARGETS_85 =
            List.of("82", "82", "82", "82", "82", "82", "82", "82", "82", "85", "85", "85", "85");
    private static final List<String> TARGETS_65 = java.util.Collections.nCopies(13, "65");

    private ExamplePacks() {}

    static List<Pack> all() {
        return List.of(
                director(),
                team().commented(List.of("The new desk hours hold from July.", "More of that in the talk.")),
                partner(),
                personal(),
                firstMonth(),
                large(),
                patchy(),
                everything(),
                ExampleCounts.pack(),
                ExampleBaselines.full(),
                ExampleReviews.full(),
                ExampleReviews.bare());
    }

    static Pack in(String language) {
        return in(language, director());
    }

    static Pack in(String language, Pack p) {
        return new Pack(
                p.kind(),
                p.organisation(),
                p.role(),
                p.roleTitle(),
                p.scope(),
                p.period(),
                p.cycle(),
                language,
                p.standing(),
                p.pages(),
                p.tickets());
    }

    /** First answers met over a broken guardrail, first contact partly and falling. */
    static Pack director() {
        GoalResult first = firstAnswer();
        GoalResult contact = firstContact();
        FrontPage front = new FrontPage(
                new Volumes(18_442, 16_906, 2_377),
                contact.goal().actions().stream()
                        .map(action -> new AgreedBefore(contact, action))
                        .toList(),
                new Scorecard(DIRECTOR, WHOLE, List.of(first, contact), Optional.of(exact("0.92")), exact("1")),
                List.of(
                        new ToAct(
                                contact,
                                Optional.empty(),
                                Optional.of(contact.byCategory().getFirst()),
                                contact.goal().actions(),
                                3),
                        new ToAct(first, Optional.of(first.guardrails().getFirst()), Optional.empty(), List.of(), 2)),
                List.of(
                        new CascadeRow("", 0, 0, List.of(Optional.of(first), Optional.of(contact))),
                        row("EMEA", Status.MET, 7219, 8120, Status.MET, 5023, 7610),
                        row("Americas", Status.MET, 5987, 7011, Status.PARTLY, 3892, 6402),
                        row("APAC", Status.PARTLY, 2692, 3311, Status.MISSED, 1482, 2894)),
                List.of(Optional.of(exact("0.869")), Optional.empty()),
                List.of(new Leak(contact, List.of(first))),
                Optional.of(gap(contact)),
                List.of(warehouse(first)));
        return pack(Pack.Kind.MANAGEMENT_REPORT, WHOLE, List.of(front, page(first), page(contact), last()));
    }

    private static final Partner WAREHOUSE = new Partner(
            "Warehouse",
            Set.of("waiting on warehouse"),
            Set.of(),
            Set.of(),
            Optional.of("K. Demir"),
            Optional.of(new Partner.Promise(Duration.ofHours(8), exact("0.8"), Clock.CALENDAR)));

    private static PartnerPart warehouse(GoalResult goal) {
        return new PartnerPart(
                WAREHOUSE,
                WAREHOUSE.spec().orElseThrow(),
                rate(290, 412),
                412 * 9 * 3600L,
                Optional.of(false),
                List.of(new PartnerPart.Missed(goal, 2_552, 118)));
    }

    /** The page for the head of a department that broke its promise. */
    static Pack partner() {
        Goal promise = goal("Warehouse", "Warehouse", "", WAREHOUSE.spec().orElseThrow(), ladder("0.7", "0.8", "0.9"));
        GoalResult kept =
                result(promise, WHOLE, rate(290, 412), verdict(Status.PARTLY, "0.88", new Interval(0.66, 0.75)));
        PartnerPage page = new PartnerPage(
                new Volumes(18_442, 16_906, 2_377),
                new Scorecard(WAREHOUSE.role(), WHOLE, List.of(kept), Optional.of(exact("0.5")), exact("1")),
                "K. Demir",
                warehouse(firstAnswer()),
                tickets());
        return pack(Pack.Kind.PARTNER_PAGE, WHOLE, List.of(page, last()));
    }

    /** The page of somebody with enough tickets for one goal and too few for the other. */
    static Pack personal() {
        Person ada = new Person(
                "p21", "Ada Byron", "", "rep", "Lyon", "p11", List.of(), "", Optional.empty(), Optional.empty());
        Scope own = new Scope(List.of("Lyon"), List.of("Lyon")).of(ada);
        Goal answers = goal("own-answers", "rep", "Answered within 4 hours", FIRST_REPLY, ladder("0.7", "0.8", "0.9"));
        Goal contact = goal("own-contact", "rep", "Solved at once", FCR, ladder("0.5", "0.6", "0.7"));
        GoalResult enough =
                result(answers, own, rate(36, 40), verdict(Status.EXCEEDED, "1.125", new Interval(0.769, 0.96)));
        GoalResult few =
                result(contact, own, rate(2, 3), verdict(Status.INSUFFICIENT_DATA, "1.1", new Interval(0.2, 0.9)));
        Role rep = new Role("rep", Texts.of("Representative"), new Role.Coverage.Personal(), Optional.of("lead"));
        PersonalPage page = new PersonalPage(
                new Volumes(45, 46, 5),
                new Scorecard(rep, own, List.of(enough, few), Optional.of(exact("1.2")), exact("0.5")),
                List.of(
                        List.of(
                                new PersonalPage.Month(month("2026-09"), rate(30, 31)),
                                new PersonalPage.Month(OCTOBER, rate(6, 9))),
                        List.of(new PersonalPage.Month(OCTOBER, rate(2, 3)))),
                new Privacy.Basis("works agreement", LocalDate.parse("2026-01-15"), LocalDate.parse("2026-12-31")),
                "Thomas Whitfield");
        return pack(Pack.Kind.PERSONAL_PAGE, own, List.of(page, last()));
    }

    private static Gap gap(GoalResult missed) {
        return new Gap(
                missed,
                missed.byCategory().stream()
                        .map(part -> part.adds().orElseThrow())
                        .reduce(exact("0"), BigFraction::add),
                missed.byCategory());
    }

    static CascadeRow row(String name, Status one, long hits, long n, Status two, long hits2, long n2) {
        Interval interval = new Interval(0.8, 0.9);
        return new CascadeRow(
                name,
                1,
                0,
                List.of(
                        Optional.of(result(firstAnswerGoal(), unit(name), rate(hits, n), verdict(one, "1", interval))),
                        Optional.of(
                                result(firstContactGoal(), unit(name), rate(hits2, n2), verdict(two, "1", interval)))));
    }

    static Goal firstAnswerGoal() {
        Goal plain = goal(
                "first-answer",
                "director",
                "A useful first answer within 4 business hours",
                FIRST_REPLY,
                ladder("0.78", "0.82", "0.92"));
        return withMore(
                plain,
                List.of(),
                List.of(),
                List.of(
                        new Milestone(
                                Texts.of("Weekend shift staffed"),
                                day("2026-03-15"),
                                Optional.of(day("2026-03-12")),
                                Optional.empty(),
                                exact("1")),
                        new Milestone(
                                Texts.of("Warehouse answers within 8 hours"),
                                day("2026-09-30"),
                                Optional.empty(),
                                Optional.empty(),
                                exact("1")),
                        new Milestone(
                                Texts.of("Same answer in all five languages"),
                                day("2026-12-01"),
                                Optional.empty(),
                                Optional.empty(),
                                exact("1"))),
                List.of(new Revision(
                        day("2026-07-01"),
                        Revision.Kind.ADJUSTMENT,
                        new Ladder(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(exact("0.85")),
                                Optional.empty()),
                        Optional.empty(),
                        Texts.of("above target since January"),
                        plain.agreed())));
    }

    static Goal firstContactGoal() {
        Goal plain = goal(
                "first-contact",
                "director",
                "My problem is solved on first contact",
                FCR,
                ladder("0.55", "0.65", "0.72"));
        return withMore(
                plain,
                List.of(
                        new Need(
                                Texts.of("Refund rights up to €50 for tier 1"),
                                "Finance",
                                day("2026-03-02"),
                                Optional.empty()),
                        new Need(
                                Texts.of("Order status visible in the ticket"),
                                "IT",
                                day("2026-02-10"),
                                Optional.of(day("2026-06-18")))),
                List.of(new Action(
                        Texts.of("Train tier 1 on billing"),
                        "R. Aydın",
                        day("2026-11-30"),
                        Texts.of("1 point"),
                        Optional.of(day("2026-11-03")),
                        Optional.empty())),
                List.of(),
                List.of());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Goal withMore(
            Goal g, List<Need> needs, List<Action> actions, List<Milestone> milestones, List<Revision> revisions) {
        return new Goal(
                g.id(),
                g.role(),
                g.says(),
                g.serves(),
                g.addsUp(),
                g.kind(),
                g.spec(),
                g.direction(),
                g.every(),
                g.from(),
                g.until(),
                g.ladder(),
                g.band(),
                g.targets(),
                g.weight(),
                g.minN(),
                g.owner(),
                g.because(),
                g.agreed(),
                g.review(),
                needs,
                actions,
                g.objections(),
                g.guardrails(),
                milestones,
                revisions,
                g.pacing(),
                g.attribution(),
                g.weightBy());
    }

    static GoalResult firstAnswer() {
        GoalResult plain = result(
                firstAnswerGoal(),
                WHOLE,
                rate(15_890, 18_442, Map.of(LeftOut.SPAM, 412L, LeftOut.MERGED, 97L, LeftOut.PENDING, 31L)),
                verdict(Status.MET, "1.0137", new Interval(0.8566, 0.8665)));
        GoalResult judged = new GoalResult(
                plain.goal(),
                plain.scope(),
                plain.actual(),
                ladder("0.78", "0.85", "0.92"),
                plain.verdict(),
                plain.guardrails(),
                plain.previous(),
                plain.lastYear(),
                plain.history(),
                plain.byUnit(),
                plain.byCategory(),
                plain.segments(),
                plain.milestones(),
                plain.yearToDate(),
                plain.outlook(),
                plain.shift(),
                plain.scores());
        GoalResult compared = with(
                judged,
                change(rate(8_410, 10_000), judged.actual(), Sense.BETTER),
                change(rate(7_980, 10_000), judged.actual(), Sense.BETTER),
                history(
                        OCTOBER,
                        List.of(
                                "79.8", "80.3", "78.9", "80.8", "81.4", "82.0", "82.2", "82.9", "82.5", "83.0", "83.6",
                                "84.1", "86.2"),
                        TARGETS_85));
        GoalResult guarded = with(
                compared,
                List.of(new GuardrailResult(
                        new Guardrail(
                                OLD,
                                Optional.of(new Guardrail.Limit(Comparison.AT_MOST, exact("100"))),
                                Optional.empty(),
                                Guardrail.Policy.FLAG),
                        OCTOBER,
                        count(118),
                        GuardrailResult.State.BREACHED,
                        2,
                        List.of())));
        GoalResult parted = with(
                guarded,
                List.of(
                        part("APAC", rate(2692, 3311), "-0.0066", Difference.CLEAR),
                        part("Americas", rate(5987, 7011), "0.0015", Difference.NOT_CLEAR),
                        part("EMEA", rate(7219, 8120), "0.0172", Difference.CLEAR)),
                List.of(),
                rate(131_000, 158_204));
        return withMilestones(
                parted,
                List.of(
                        new MilestoneResult(
                                parted.goal().milestones().get(0),
                                MilestoneResult.State.DONE,
                                Optional.of(day("2026-03-12")),
                                Optional.empty()),
                        new MilestoneResult(
                                parted.goal().milestones().get(1),
                                MilestoneResult.State.LATE,
                                Optional.empty(),
                                Optional.of(rate(412, 760))),
                        new MilestoneResult(
                                parted.goal().milestones().get(2),
                                MilestoneResult.State.AHEAD,
                                Optional.empty(),
                                Optional.empty())),
                List.of());
    }

    static GoalResult firstContact() {
        GoalResult plain = result(
                firstContactGoal(),
                WHOLE,
                rate(
                        10_380,
                        16_906,
                        Map.of(LeftOut.SPAM, 412L, LeftOut.MERGED, 97L, LeftOut.SOLVED_WITHOUT_REPLY, 1127L)),
                verdict(Status.PARTLY, "0.9446", new Interval(0.6066, 0.6213)));
        GoalResult compared = with(
                plain,
                change(rate(6_190, 10_000), plain.actual(), Sense.NO_CLEAR_CHANGE),
                change(rate(6_510, 10_000), plain.actual(), Sense.WORSE),
                history(
                        OCTOBER,
                        List.of(
                                "65.1", "64.9", "64.7", "64.4", "64.8", "64.1", "64.2", "63.8", "63.0", "62.6", "62.2",
                                "61.9", "61.4"),
                        TARGETS_65));
        GoalResult guarded = with(
                compared,
                List.of(
                        new GuardrailResult(
                                new Guardrail(
                                        MetricSpec.plain(Metric.REOPEN_RATE),
                                        Optional.of(new Guardrail.Limit(Comparison.AT_MOST, exact("0.05"))),
                                        Optional.empty(),
                                        Guardrail.Policy.FLAG),
                                OCTOBER,
                                rate(693, 16_906),
                                GuardrailResult.State.OK,
                                0,
                                List.of()),
                        new GuardrailResult(
                                new Guardrail(
                                        MetricSpec.plain(Metric.CSAT),
                                        Optional.of(new Guardrail.Limit(Comparison.AT_LEAST, exact("0.88"))),
                                        Optional.empty(),
                                        Guardrail.Policy.FLAG),
                                OCTOBER,
                                rate(1_162, 1_312),
                                GuardrailResult.State.OK,
                                0,
                                List.of())));
        return with(
                guarded,
                List.of(
                        part("APAC", rate(1482, 2894), "-0.0236", Difference.CLEAR),
                        part("Americas", rate(3892, 6402), "-0.0159", Difference.CLEAR),
                        part("EMEA", rate(5023, 7610), "0.0045", Difference.NOT_CLEAR)),
                List.of(
                        part("Billing", rate(1270, 2500), "-0.021", Difference.CLEAR),
                        part("Shipping and delivery", rate(1601, 2880), "-0.016", Difference.CLEAR),
                        part("Returns", rate(1807, 2910), "-0.005", Difference.CLEAR),
                        part("Product questions", rate(2646, 4016), "0.002", Difference.NOT_CLEAR),
                        part("", rate(3059, 4600), "0.004", Difference.NOT_CLEAR)),
                rate(99_826, 158_204));
    }

    static GoalPage page(GoalResult result) {
        return new GoalPage(
                result, Optional.of("Every customer gets back outdoors today"), tickets(), ExampleSigns.of(result));
    }

    static List<TicketToRead> tickets() {
        return List.of(
                ticket("880310", "Billing", Rating.BAD, 1, 36, TicketToRead.Why.BAD_RATING_AFTER_FAST_ANSWER),
                ticket("880363", "Returns", Rating.UNSTATED, 4, 552, TicketToRead.Why.LATE_FIRST_ANSWER),
                ticket("880416", "Shipping and delivery", Rating.GOOD, 9, 186, TicketToRead.Why.MANY_ANSWERS));
    }

    private static TicketToRead ticket(
            String id, String category, Rating rating, long answers, long minutes, TicketToRead.Why why) {
        Ticket ticket = Ticket.builder(new TicketId("zendesk", id), new Origin("zendesk-2026-10.csv", 17))
                .label(Label.CATEGORY, category)
                .rating(rating)
                .tally(Tally.AGENT_REPLIES, answers)
                .build();
        return new TicketToRead(
                ticket, OptionalLong.of(minutes), why, Optional.of("https://desk.example/tickets/" + id));
    }

    static LastPage last() {
        return new LastPage(
                List.of(
                        new LastPage.SourceFile(
                                "exports/zendesk-2026-09.csv.gz",
                                LastPage.Holds.TICKETS,
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                                21_412,
                                18_903,
                                2_480,
                                12,
                                17,
                                3),
                        new LastPage.SourceFile(
                                "exports/zendesk-2026-10.csv.gz",
                                LastPage.Holds.TICKETS,
                                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                                19_350,
                                18_840,
                                497,
                                9,
                                4,
                                0)),
                Map.of("Invoice Due", 61L),
                Map.of(),
                List.of(
                        new LastPage.Noticed(LastPage.Noticed.Kind.REJECT, "stamp-impossible", 17),
                        new LastPage.Noticed(LastPage.Noticed.Kind.UNKNOWN_UNIT, "Kiel", 9),
                        new LastPage.Noticed(LastPage.Noticed.Kind.COMEBACK, "reopened", 5),
                        new LastPage.Noticed(LastPage.Noticed.Kind.VANISHED, "", 2),
                        new LastPage.Noticed(LastPage.Noticed.Kind.FROM_EVENTS, "first_reply_at", 41)),
                3,
                128,
                List.of(FIRST_REPLY, FCR, OLD, MetricSpec.plain(Metric.REOPEN_RATE), MetricSpec.plain(Metric.CSAT)),
                "3f8a91c2",
                "0.1.0");
    }

    static Pack pack(Pack.Kind kind, Scope scope, List<Page> pages) {
        return new Pack(
                kind,
                "Harbour & Pine",
                kind == Pack.Kind.TEAM_PAGE ? "lead" : "director",
                kind == Pack.Kind.TEAM_PAGE ? "Team lead" : "Director of Support",
                scope,
                OCTOBER,
                Review.Cycle.MONTHLY,
                "en",
                new Standing(Standing.Finality.FINAL, day("2026-11-03"), ZoneId.of("Europe/Berlin"), List.of("office")),
                pages,
                new TicketTable(List.of(), List::of));
    }

    /** A team with one goal met and too few ratings to judge the other. */
    static Pack team() {
        Scope scope = new Scope(List.of("EMEA", "EMEA Tier 1"), List.of("EMEA Tier 1"));
        Goal answers = goal(
                "first-answer-team",
                "lead",
                "A useful first answer within 4 business hours",
                FIRST_REPLY,
                ladder("0.8", "0.86", "0.92"));
        Goal satisfied = goal(
                "satisfied",
                "lead",
                "I am satisfied with the help I got",
                MetricSpec.plain(Metric.CSAT),
                ladder("0.85", "0.91", "0.95"));
        GoalResult first = with(
                result(answers, scope, rate(2_582, 2_904), verdict(Status.MET, "1.034", new Interval(0.877, 0.9))),
                change(rate(880, 1000), rate(2582, 2904), Sense.NO_CLEAR_CHANGE),
                change(rate(860, 1000), rate(2582, 2904), Sense.BETTER),
                history(
                        OCTOBER,
                        List.of(
                                "85.1", "86.2", "84.5", "87.1", "88.0", "86.1", "88.2", "88.8", "88.1", "89.9", "88.9",
                                "88.0", "88.9"),
                        java.util.Collections.nCopies(13, "86")));
        GoalResult rated = with(
                result(satisfied, scope, rate(6, 7), without(Status.INSUFFICIENT_DATA, "")),
                change(rate(9, 10), rate(6, 7), Sense.UNKNOWN),
                change(rate(9, 10), rate(6, 7), Sense.UNKNOWN),
                history(
                        OCTOBER,
                        List.of(
                                "88.0", "90.0", "92.0", "90.1", "87.5", "94.0", "92.8", "96.1", "93.0", "91.0", "94.1",
                                "92.9", "85.7"),
                        java.util.Collections.nCopies(13, "91")));
        TeamPage page = new TeamPage(
                new Volumes(2_904, 2_710, 311),
                List.of(new AgreedBefore(
                        first,
                        new Action(
                                Texts.of("Morning sorting by one person a day"),
                                "Rana Aydın",
                                day("2026-10-15"),
                                Texts.of("1 point"),
                                Optional.of(day("2026-09-03")),
                                Optional.of(day("2026-10-09"))))),
                new Scorecard(
                        new Role(
                                "lead",
                                Texts.of("Team lead"),
                                new Role.Coverage.Level(2, "team"),
                                Optional.of("manager")),
                        scope,
                        List.of(first, rated),
                        Optional.of(exact("1.08")),
                        exact("0.5")),
                List.of(new TeamPage.Carries(first, firstAnswer(), "Director of Support", Optional.of(exact("0.869")))),
                List.of(
                        wait("first-answer", "96", "306", "240"),
                        wait("triaged", "234", "840", ""),
                        wait("solved", "672", "3120", "1440"),
                        wait("confirmed", "1188", "4440", ""),
                        wait("closed", "1860", "5760", "")),
                List.of(warehouse(first)),
                tickets(),
                ExampleSigns.of(rated));
        return pack(Pack.Kind.TEAM_PAGE, scope, List.of(page, last()));
    }

    private static TeamPage.Wait wait(String step, String half, String nine, String limit) {
        return new TeamPage.Wait(
                step,
                new Clock.OfUnit(),
                2_900,
                Optional.of(exact(half)),
                Optional.of(exact(nine)),
                limit.isEmpty() ? Optional.empty() : Optional.of(exact(limit)));
    }

    /** A goal in its first month, nothing to compare with. */
    static Pack firstMonth() {
        GoalResult only = with(
                result(
                        firstAnswerGoal(),
                        WHOLE,
                        rate(27, 30),
                        ExampleGoals.uncertain(Status.MET, "1.0976", new Interval(0.7438, 0.9654))),
                change(ExampleGoals.NOTHING, rate(27, 30), Sense.UNKNOWN),
                change(ExampleGoals.NOTHING, rate(27, 30), Sense.UNKNOWN),
                history(OCTOBER, List.of("90"), List.of("82")));
        return managed(List.of(only), List.of());
    }

    /** Three goals, one of them faster is better, forty units, names of sixty letters. */
    static Pack large() {
        String longName = "Outdoor equipment repairs and warranty claims, northern coast";
        GoalResult speed = with(
                result(
                        serving(
                                "first-contact",
                                goal(
                                        "speed",
                                        "director",
                                        "My problem is solved before the next working day begins, wherever I live",
                                        MetricSpec.plain(Metric.RESOLUTION_TIME),
                                        ladder("480", "360", "240"))),
                        WHOLE,
                        ExampleGoals.minutes("431.5", 16_906),
                        new goalpack.score.Verdict(
                                Status.PARTLY,
                                "",
                                Optional.of(exact("0.8")),
                                Optional.of(exact("0.7")),
                                goalpack.score.Evidence.NONE,
                                Optional.empty())),
                change(ExampleGoals.minutes("470", 15_000), ExampleGoals.minutes("431.5", 16_906), Sense.BETTER),
                change(ExampleGoals.minutes("500", 15_000), ExampleGoals.minutes("431.5", 16_906), Sense.BETTER),
                List.of());
        List<Contribution> units = new ArrayList<>();
        List<CascadeRow> cascade = new ArrayList<>();
        GoalResult first = firstAnswer();
        GoalResult contact = firstContact();
        cascade.add(new CascadeRow("", 0, 0, List.of(Optional.of(first), Optional.of(contact), Optional.of(speed))));
        for (int i = 1; i <= 40; i++) {
            String name = i % 7 == 0 ? longName + " " + i : "Team " + i;
            units.add(part(name, rate(60 + i, 150), i % 2 == 0 ? "-0.001" : "0.0004", Difference.NOT_CLEAR));
            CascadeRow row = row(name, Status.MET, 100 + i, 150, Status.PARTLY, 60 + i, 150);
            cascade.add(new CascadeRow(
                    name,
                    1 + i % 2,
                    0,
                    List.of(row.results().get(0), row.results().get(1), Optional.empty())));
        }
        contact = with(contact, units, units, contact.yearToDate());
        FrontPage front = new FrontPage(
                new Volumes(18_442, 16_906, 2_377),
                List.of(),
                new Scorecard(DIRECTOR, WHOLE, List.of(first, contact, speed), Optional.of(exact("0.92")), exact("1")),
                List.of(new ToAct(
                        contact,
                        Optional.empty(),
                        Optional.of(contact.byCategory().get(6)),
                        List.of(),
                        1)),
                cascade,
                List.of(),
                List.of(),
                Optional.of(gap(contact)),
                List.of());
        return pack(
                Pack.Kind.MANAGEMENT_REPORT, WHOLE, List.of(front, page(first), page(contact), page(speed), last()));
    }

    /** One goal whose column is missing, one with too few ratings, one measured in part. */
    static Pack patchy() {
        GoalResult none =
                result(firstContactGoal(), WHOLE, ExampleGoals.NOTHING, without(Status.NO_DATA, "column-missing"));
        GoalResult few = result(
                goal(
                        "satisfied",
                        "director",
                        "I am satisfied with the help I got",
                        MetricSpec.plain(Metric.CSAT),
                        ladder("0.85", "0.91", "0.95")),
                WHOLE,
                rate(6, 7),
                without(Status.INSUFFICIENT_DATA, ""));
        GoalResult part = result(
                firstAnswerGoal(),
                WHOLE,
                rate(610, 700, Map.of(LeftOut.COLUMN_MISSING, 448L)),
                verdict(Status.MET, "1.06", new Interval(0.84, 0.89)));
        return managed(List.of(none, few, part), List.of());
    }

    private static Goal serving(String parent, Goal g) {
        return new Goal(
                g.id(),
                g.role(),
                g.says(),
                Optional.of(parent),
                g.addsUp(),
                g.kind(),
                g.spec(),
                g.direction(),
                g.every(),
                g.from(),
                g.until(),
                g.ladder(),
                g.band(),
                g.targets(),
                g.weight(),
                g.minN(),
                g.owner(),
                g.because(),
                g.agreed(),
                g.review(),
                g.needs(),
                g.actions(),
                g.objections(),
                g.guardrails(),
                g.milestones(),
                g.revisions(),
                g.pacing(),
                g.attribution(),
                g.weightBy());
    }

    /** What the other packs lack: a band, an objection, a filter, a revision inside the period, a missing column. */
    static Pack everything() {
        Goal plain = goal(
                "first-answer",
                "director",
                "A useful first answer within 4 business hours",
                FIRST_REPLY.where(new Filter(Map.of(
                        Label.CHANNEL, new Filter.In(Set.of("email", "web")),
                        Label.PRIORITY, new Filter.NotIn(Set.of("low"))))),
                new Ladder(
                        Optional.of(exact("0.7")),
                        Optional.of(exact("0.6")),
                        Optional.of(exact("0.78")),
                        Optional.of(exact("0.82")),
                        Optional.empty()));
        Goal objected = new Goal(
                plain.id(),
                plain.role(),
                plain.says(),
                plain.serves(),
                plain.addsUp(),
                plain.kind(),
                plain.spec(),
                plain.direction(),
                plain.every(),
                plain.from(),
                plain.until(),
                plain.ladder(),
                Optional.of(new Band(exact("0.8"), exact("0.9"), exact("0.05"))),
                plain.targets(),
                plain.weight(),
                plain.minN(),
                plain.owner(),
                plain.because(),
                plain.agreed(),
                plain.review(),
                plain.needs(),
                plain.actions(),
                List.of(new Objection(
                        "K. Demir",
                        day("2026-02-01"),
                        Texts.of("Too far for a team of three."),
                        Texts.of("80 % until the summer"))),
                plain.guardrails(),
                plain.milestones(),
                List.of(new Revision(
                        day("2026-10-15"),
                        Revision.Kind.ADJUSTMENT,
                        Ladder.NONE,
                        Optional.of(exact("0.6")),
                        Texts.of("the shop opened"),
                        plain.agreed())),
                plain.pacing(),
                plain.attribution(),
                plain.weightBy());
        GoalResult result =
                result(objected, WHOLE, rate(850, 1000), verdict(Status.EXCEEDED, "1.03", new Interval(0.82, 0.87)));
        GoalResult cut = withMilestones(
                result,
                List.of(),
                List.of(
                        new Segment(
                                day("2026-09-28"),
                                day("2026-10-15"),
                                ladder("0.78", "0.8", "0.9"),
                                rate(51, 60),
                                verdict(Status.MET, "1", new Interval(0.7, 0.9))),
                        new Segment(
                                day("2026-10-15"),
                                day("2026-11-01"),
                                ladder("0.78", "0.9", "0.95"),
                                rate(34, 40),
                                verdict(Status.MISSED, "1", new Interval(0.7, 0.9)))));
        LastPage last = last();
        Pack pack = managed(List.of(aheadOf(cut)), List.of());
        List<Page> pages = new ArrayList<>(pack.pages().subList(0, 2));
        pages.add(new LastPage(
                last.files(),
                last.unknownStatuses(),
                Map.of("freshdesk", List.of(Survey.CSAT)),
                List.of(),
                0,
                0,
                last.specs(),
                last.runId(),
                last.version()));
        return pack(Pack.Kind.MANAGEMENT_REPORT, WHOLE, pages);
    }

    /** With everything that can be said of what lies ahead, a measured milestone, and scores it is made of. */
    static GoalResult aheadOf(GoalResult r) {
        Forecast.Range range = new Forecast.Range(exact("0.81"), exact("0.88"));
        Milestone measured = new Milestone(
                Texts.of("Half of billing solved at once"),
                day("2026-09-30"),
                Optional.empty(),
                Optional.of(new Milestone.Reached(FCR, Comparison.AT_LEAST, exact("0.5"))),
                exact("1"));
        return new GoalResult(
                r.goal(),
                r.scope(),
                r.actual(),
                r.ladder(),
                r.verdict(),
                r.guardrails(),
                r.previous(),
                r.lastYear(),
                r.history(),
                r.byUnit(),
                r.byCategory(),
                r.segments(),
                List.of(new MilestoneResult(
                        measured, MilestoneResult.State.LATE, Optional.empty(), Optional.of(rate(412, 1000)))),
                r.yearToDate(),
                new Outlook(
                        Optional.of(new Period("2026", Period.Kind.YEAR, day("2026-01-01"), day("2027-01-01"))),
                        Optional.of(new Remainder(exact("0.741"), Status.UNREACHABLE)),
                        Optional.of(new ErrorBudget(exact("2200.5"), 1500, exact("0.8"))),
                        Optional.of(new Forecast(
                                exact("0.845"),
                                Optional.of(range),
                                Optional.of(exact("0.83")),
                                Optional.of(range),
                                Status.MET)),
                        Optional.of(new Trend(13, exact("-0.003"), Sense.WORSE))),
                Optional.of(new Shift(exact("-0.02"), exact("0.011"), Shift.Reversal.PARTS_ROSE)),
                List.of(
                        new ScorePart(
                                r.goal(),
                                unit("EMEA"),
                                Optional.of(exact("0.9")),
                                exact("0.5"),
                                exact("1"),
                                Optional.of(exact("-0.1"))),
                        new ScorePart(
                                r.goal(), unit("APAC"), Optional.empty(), exact("0.5"), exact("0"), Optional.empty())));
    }

    /** A target that is reached, a guardrail that is broken, and the verdict. */
    static Pack underBroken(Status status) {
        GoalResult r = firstAnswer();
        return managed(
                List.of(new GoalResult(
                        r.goal(),
                        r.scope(),
                        r.actual(),
                        r.ladder(),
                        verdict(status, "1.0137", new Interval(0.8566, 0.8665)),
                        r.guardrails(),
                        r.previous(),
                        r.lastYear(),
                        r.history(),
                        r.byUnit(),
                        r.byCategory(),
                        r.segments(),
                        r.milestones(),
                        r.yearToDate(),
                        r.outlook(),
                        r.shift(),
                        r.scores())),
                List.of());
    }

    static Pack managed(List<GoalResult> goals, List<ToAct> acts) {
        List<Page> pages = new ArrayList<>();
        pages.add(new FrontPage(
                new Volumes(31, 1, 0),
                List.of(),
                new Scorecard(DIRECTOR, WHOLE, goals, Optional.empty(), exact("0")),
                acts,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of()));
        goals.forEach(goal -> pages.add(page(goal)));
        pages.add(last());
        return pack(Pack.Kind.MANAGEMENT_REPORT, WHOLE, pages);
    }
}
