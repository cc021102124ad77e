package goalpack.pack;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Review;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.FiscalYear;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.score.Organisation;
import goalpack.ticket.JourneyStep;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the report of what a desk does today, which needs exports and no goal book. */
public final class Baselines {
    private static final int PERIODS = 13;
    private static final Measurement NOTHING = new Measurement(Optional.empty(), 0, 1, 0, Map.of());

    private final Ledgers ledgers;
    private final Organisation organisation;
    private final int smallestUnit;
    private final Period period;
    private final Packs.Occasion occasion;
    private final List<Period> past;

    /** @param smallestUnit units with fewer people are joined; the organisation does it, the page says it */
    public Baselines(Ledgers ledgers, Organisation organisation, int smallestUnit, Packs.Occasion occasion) {
        this.ledgers = ledgers;
        this.organisation = organisation;
        this.smallestUnit = smallestUnit;
        this.period = occasion.period();
        this.occasion = occasion;
        this.past = past();
    }

    /**
     * The report.
     *
     * @param named whose desk it is
     * @param title what it is called where a role stands in other packs
     */
    public Pack of(String named, String title) {
        BaselinePage page = page();
        return new Pack(
                Pack.Kind.BASELINE,
                named,
                "baseline",
                title,
                whole(),
                period,
                Review.Cycle.MONTHLY,
                occasion.language(),
                occasion.standing(),
                List.of(page, LastPages.of(specs(page), occasion.lastPage())),
                tickets(page));
    }

    private static Scope whole() {
        return new Scope(List.of(), List.of());
    }

    /** The periods up to this one, none that ended before the first ticket came in. */
    private List<Period> past() {
        Optional<LocalDate> first = ledgers.population().tickets().stream()
                .flatMap(ticket -> ticket.at(JourneyStep.CREATED_AT).stream())
                .min(Instant::compareTo)
                .map(at -> at.atZone(ledgers.population().zone()).toLocalDate());
        Periods periods = new Periods(FiscalYear.CALENDAR);
        List<Period> found = new ArrayList<>();
        Period next = period;
        while (found.size() < PERIODS && (found.isEmpty() || isKnown(next, first))) {
            found.addFirst(next);
            next = periods.previous(next);
        }
        return found;
    }

    private static boolean isKnown(Period period, Optional<LocalDate> first) {
        return first.filter(day -> day.isBefore(period.end())).isPresent();
    }

    private BaselinePage page() {
        List<MetricSpec> columns = columns();
        CategoryParts categories = new CategoryParts(ledgers, period);
        return new BaselinePage(
                Counts.of(ledgers, whole(), period),
                figures().toList(),
                waits(),
                columns,
                units(columns),
                smallestUnit,
                categories.of(columns),
                categories.by());
    }

    private Stream<BaselinePage.Row> figures() {
        return Stream.of(
                        rows(
                                BaselinePage.Group.VOLUME,
                                plain(Metric.CREATED_TICKETS),
                                plain(Metric.SOLVED_TICKETS),
                                plain(Metric.BACKLOG)),
                        rows(
                                BaselinePage.Group.FIRST_ANSWER,
                                plain(Metric.FIRST_REPLY_TIME),
                                within(Metric.FIRST_REPLY_WITHIN, 1),
                                within(Metric.FIRST_REPLY_WITHIN, 4),
                                within(Metric.FIRST_REPLY_WITHIN, 24)),
                        rows(
                                BaselinePage.Group.SOLVING,
                                plain(Metric.RESOLUTION_TIME),
                                within(Metric.RESOLUTION_WITHIN, 24),
                                within(Metric.RESOLUTION_WITHIN, 72)),
                        rows(
                                BaselinePage.Group.FIRST_CONTACT,
                                plain(Metric.FCR),
                                plain(Metric.ONE_TOUCH),
                                plain(Metric.REOPEN_RATE)),
                        rows(BaselinePage.Group.SATISFACTION, plain(Metric.CSAT), plain(Metric.CSAT_RESPONSE)),
                        rows(BaselinePage.Group.OPEN, older(7), older(30)))
                .flatMap(List::stream);
    }

    private List<MetricSpec> columns() {
        return Stream.of(
                        Metric.CREATED_TICKETS,
                        Metric.SOLVED_TICKETS,
                        Metric.BACKLOG,
                        Metric.FIRST_REPLY_TIME,
                        Metric.RESOLUTION_TIME,
                        Metric.FCR,
                        Metric.REOPEN_RATE,
                        Metric.CSAT)
                .map(MetricSpec::plain)
                .toList();
    }

    private static MetricSpec plain(Metric metric) {
        return MetricSpec.plain(metric);
    }

    private static MetricSpec within(Metric metric, int hours) {
        return plain(metric).limit(Duration.ofHours(hours));
    }

    private static MetricSpec older(int days) {
        return plain(Metric.BACKLOG_OLDER_THAN).age(Duration.ofDays(days));
    }

    private List<BaselinePage.Row> rows(BaselinePage.Group group, MetricSpec... specs) {
        return Stream.of(specs).map(spec -> row(group, spec)).toList();
    }

    private BaselinePage.Row row(BaselinePage.Group group, MetricSpec spec) {
        Periods periods = new Periods(FiscalYear.CALENDAR);
        return new BaselinePage.Row(
                group,
                spec,
                measure(spec, period),
                measureKnown(spec, periods.previous(period)),
                measureKnown(spec, periods.yearBefore(period)),
                past.stream()
                        .map(one -> new BaselinePage.Past(one, measure(spec, one)))
                        .toList());
    }

    private Measurement measure(MetricSpec spec, Period of) {
        return ledgers.of(spec).measure(whole(), of);
    }

    /** Nothing for a period that the exports do not reach back to: 0 tickets would say that there were none. */
    private Measurement measureKnown(MetricSpec spec, Period of) {
        boolean known = past.stream().anyMatch(one -> one.start().equals(of.start()));
        return known ? measure(spec, of) : NOTHING;
    }

    private List<TeamPage.Wait> waits() {
        return Stream.of(
                        Waits.plain("first-answer", Metric.FIRST_REPLY_TIME, ledgers, whole(), period),
                        Waits.plain("solved", Metric.RESOLUTION_TIME, ledgers, whole(), period))
                .filter(wait -> wait.n() > 0)
                .toList();
    }

    private List<BaselinePage.Part> units(List<MetricSpec> columns) {
        List<BaselinePage.Part> parts = new ArrayList<>();
        List<Scope> shown = organisation.below(whole());
        shown.forEach(
                scope -> parts.add(part(scope, scope.name(), scope.leaves().size(), columns)));
        BaselinePage.Part unattributed = part(new Scope(List.of(""), List.of("")), "", 1, columns);
        boolean some = unattributed.figures().stream().anyMatch(figure -> figure.n() > 0);
        if (!shown.isEmpty() && some) {
            parts.add(unattributed);
        }
        return parts;
    }

    private BaselinePage.Part part(Scope scope, String name, int joined, List<MetricSpec> columns) {
        return new BaselinePage.Part(
                name,
                joined,
                columns.stream()
                        .map(spec -> ledgers.of(spec).measure(scope, period))
                        .toList());
    }

    private static Set<MetricSpec> specs(BaselinePage page) {
        return page.figures().stream().map(BaselinePage.Row::spec).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A column for each metric: a limit is no part of it, one more column would hold the same. */
    private TicketTable tickets(BaselinePage page) {
        Set<TicketTable.Count> counts = new LinkedHashSet<>();
        Set<Metric> counted = new LinkedHashSet<>();
        for (MetricSpec spec : specs(page)) {
            if (spec.metric() != Metric.BACKLOG_OLDER_THAN && counted.add(spec.metric())) {
                counts.add(new TicketTable.Count(spec, period.start(), period.end()));
            }
        }
        return new TicketTables(ledgers, organisation, occasion, Optional.empty()).of(counts, whole());
    }
}
