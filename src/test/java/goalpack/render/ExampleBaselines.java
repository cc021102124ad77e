package goalpack.render;

import static goalpack.render.ExampleGoals.count;
import static goalpack.render.ExampleGoals.minutes;
import static goalpack.render.ExampleGoals.rate;

import goalpack.goal.Clock;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Review;
import goalpack.goal.Scope;
import goalpack.measure.LeftOut;
import goalpack.measure.Measurement;
import goalpack.pack.BaselinePage;
import goalpack.pack.Pack;
import goalpack.pack.Standing;
import goalpack.pack.TeamPage;
import goalpack.pack.TicketTable;
import goalpack.pack.Volumes;
import goalpack.score.Organisation;
import goalpack.ticket.Label;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Baselines with made-up figures. */
final class ExampleBaselines {
    private ExampleBaselines() {}

    /** Every part there can be, with few and with no tickets behind some figures. */
    static Pack full() {
        List<MetricSpec> columns =
                List.of(MetricSpec.plain(Metric.CREATED_TICKETS), MetricSpec.plain(Metric.FIRST_REPLY_TIME));
        BaselinePage page = new BaselinePage(
                new Volumes(940, 902, 131),
                List.of(
                        row(BaselinePage.Group.VOLUME, MetricSpec.plain(Metric.CREATED_TICKETS), count(940)),
                        row(
                                BaselinePage.Group.FIRST_ANSWER,
                                MetricSpec.plain(Metric.FIRST_REPLY_TIME),
                                minutes("95", 812)),
                        row(
                                BaselinePage.Group.FIRST_ANSWER,
                                MetricSpec.plain(Metric.FIRST_REPLY_WITHIN).limit(Duration.ofHours(4)),
                                rate(3, 5)),
                        row(
                                BaselinePage.Group.SATISFACTION,
                                MetricSpec.plain(Metric.CSAT),
                                new Measurement(Optional.empty(), 0, 0, 0, Map.of(LeftOut.UNRATED, 902L)))),
                List.of(new TeamPage.Wait(
                        "first-answer",
                        Clock.CALENDAR,
                        812,
                        minutes("95", 812).value(),
                        minutes("610", 812).value(),
                        Optional.empty())),
                columns,
                List.of(
                        new BaselinePage.Part("Leeds", 1, List.of(count(500), minutes("80", 400))),
                        new BaselinePage.Part(Organisation.OTHERS, 3, List.of(count(440), minutes("120", 412)))),
                5,
                List.of(new BaselinePage.Part("", 1, List.of(count(940), minutes("95", 812)))),
                Label.CATEGORY);
        return new Pack(
                Pack.Kind.BASELINE,
                "tickets.csv",
                "baseline",
                "zendesk",
                new Scope(List.of(), List.of()),
                ExamplePacks.OCTOBER,
                Review.Cycle.MONTHLY,
                "en",
                new Standing(
                        Standing.Finality.DRAFT,
                        LocalDate.of(2026, 11, 3),
                        ZoneId.of("UTC"),
                        List.of(),
                        List.of(Standing.Assumption.UTC, Standing.Assumption.DAY_FIRST)),
                List.of(page),
                new TicketTable(List.of(), List::of));
    }

    private static BaselinePage.Row row(BaselinePage.Group group, MetricSpec spec, Measurement actual) {
        return new BaselinePage.Row(
                group, spec, actual, actual, actual, List.of(new BaselinePage.Past(ExamplePacks.OCTOBER, actual)));
    }
}
