package goalpack.measure;

import goalpack.goal.Anchor;
import goalpack.goal.Attribution;
import goalpack.goal.Clock;
import goalpack.goal.Filter;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Parameter;
import goalpack.goal.Scope;
import goalpack.goal.Statistic;
import goalpack.period.Period;
import goalpack.ticket.Column;
import goalpack.ticket.Flag;
import goalpack.ticket.Given;
import goalpack.ticket.History;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Rating;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Tickets, questions, scopes and periods at random, the same for the same seed. */
public final class RandomDesk {
    private static final Instant FIRST = Desk.at("2026-01-20T00:00");
    private static final int DAYS = 90;
    private static final int LONGER = 200;

    private final Random random;
    private int days = DAYS;

    public RandomDesk(long seed) {
        random = new Random(seed);
    }

    /** Tickets of two sources, one of which lacks some columns. */
    public Population population(int tickets) {
        Desk desk = new Desk()
                .asOf(FIRST.plus(Duration.ofDays(30 + random.nextInt(70)))
                                .atZone(Desk.BERLIN)
                                .toLocalDate() + "T00:00");
        desk.fills(
                "poor",
                Column.all().stream().filter(column -> random.nextInt(12) > 0).toArray(Column[]::new));
        for (int i = 0; i < tickets; i++) {
            fill(desk.ticket(random.nextInt(4) == 0 ? "poor" : "desk", any("A", "B", "C", "D", "")));
        }
        return desk.population();
    }

    /** Tickets of two hundred days from January 2026 on; their exports have every column. */
    public List<Ticket> tickets(int count) {
        days = LONGER;
        Desk desk = new Desk();
        for (int i = 0; i < count; i++) {
            fill(desk.ticket("desk", any("A", "B", "C", "D", "")));
        }
        return desk.tickets();
    }

    private void fill(TicketBuilder ticket) {
        Instant created = moment();
        maybe(20, () -> ticket.at(JourneyStep.CREATED_AT, created));
        maybe(3, () -> ticket.at(JourneyStep.FIRST_REPLY_AT, after(created)));
        maybe(3, () -> ticket.at(JourneyStep.FIRST_SOLVED_AT, after(created)));
        maybe(4, () -> ticket.at(JourneyStep.SOLVED_AT, after(created)));
        maybe(2, () -> ticket.at(JourneyStep.CLOSED_AT, after(created)));
        maybe(2, () -> ticket.at(JourneyStep.CSAT_AT, after(created)));
        ticket.status(random.nextBoolean() ? TicketStatus.SOLVED : any(TicketStatus.values()));
        ticket.rating(any(Rating.values()));
        for (JourneyStep step : List.of(
                JourneyStep.FIRST_ASSIGNED_AT,
                JourneyStep.ACKNOWLEDGED_AT,
                JourneyStep.TRIAGED_AT,
                JourneyStep.CONFIRMED_AT,
                JourneyStep.FIRST_HUMAN_REPLY_AT,
                JourneyStep.QA_AT)) {
            maybe(2, () -> ticket.at(step, after(created)));
        }
        maybe(3, () -> ticket.given(Given.REQUESTER_WAIT_MIN, random.nextInt(9000)));
        maybe(3, () -> ticket.score(Survey.CES, BigFraction.of(1 + random.nextInt(7))));
        maybe(3, () -> ticket.score(Survey.NPS, BigFraction.of(random.nextInt(11))));
        maybe(3, () -> ticket.score(Survey.QA_SCORE, BigFraction.of(random.nextInt(8), 7)));
        ticket.label(Label.SLA_FRT_STATUS, any("met", "breached", "active", ""));
        ticket.label(Label.SLA_RES_STATUS, any("met", "breached", "active", ""));
        for (Tally tally : Tally.values()) {
            maybe(10, () -> ticket.tally(tally, random.nextInt(3)));
        }
        for (Flag flag : Flag.values()) {
            if (random.nextInt(25) == 0) {
                ticket.flag(flag);
            }
        }
        if (random.nextInt(25) == 0) {
            ticket.mergedInto("T1");
        }
        ticket.events(handed(created));
        ticket.label(Label.CATEGORY, any("Billing", "billing", "Returns", ""));
        ticket.label(Label.REQUESTER, any("eve", "kim", "lee", "ada", ""));
        ticket.label(Label.TAGS, any("vip refund", "refund", "late VIP", ""));
    }

    /** The ways of some tickets between teams; some are handed to one that nobody knows. */
    private List<TicketEvent> handed(Instant created) {
        List<TicketEvent> events = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            events.add(TicketEvent.of(
                    after(created),
                    TicketEvent.Kind.GROUP,
                    "",
                    any("A", "B", "C", "D", "X"),
                    TicketEvent.Actor.UNSTATED));
        }
        return History.inOrder(events);
    }

    private void maybe(int most, Runnable action) {
        if (random.nextInt(most) > 0) {
            action.run();
        }
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Instant moment() {
        return FIRST.plusSeconds(random.nextInt(days * 86_400 / 600) * 600L);
    }

    /** Mostly later, now and then earlier. */
    private Instant after(Instant created) {
        return random.nextInt(15) == 0
                ? created.minusSeconds(random.nextInt(9000))
                : created.plusSeconds(random.nextInt(random.nextBoolean() ? 9000 : 30 * 86_400));
    }

    /** A metric with anything that it may take. */
    public MetricSpec spec() {
        Metric metric = any(Metric.values());
        while (metric.isOfFacts() || metric.isOfEvents()) {
            metric = any(Metric.values());
        }
        MetricSpec plain = MetricSpec.plain(metric);
        Anchor anchor = metric.isStanding() || metric == Metric.NET_FLOW || random.nextInt(3) > 0
                ? plain.anchor()
                : any(Anchor.CREATED, Anchor.REPLIED, Anchor.SOLVED, Anchor.CLOSED, Anchor.RATED);
        MetricSpec.Of of = switch (metric) {
            case FCR -> any(MetricSpec.Of.REPLIED, MetricSpec.Of.SOLVED);
            case RESOLUTION_TIME, RESOLUTION_WITHIN -> any(MetricSpec.Of.FIRST, MetricSpec.Of.FULL);
            case SLA_ATTAINMENT -> any(MetricSpec.Of.FRT, MetricSpec.Of.RES, MetricSpec.Of.ALL);
            default -> plain.of();
        };
        return new MetricSpec(
                metric,
                anchor,
                metric == Metric.REQUESTER_WAIT
                        ? Clock.CALENDAR
                        : any(Clock.CALENDAR, new Clock.Office("office"), new Clock.OfUnit()),
                Optional.of(Duration.ofMinutes(10L * random.nextInt(400))),
                Optional.of(Duration.ofDays(random.nextInt(20))),
                Optional.of(Duration.ofDays(1 + random.nextInt(20))),
                of,
                metric == Metric.FCR
                        ? any(MetricSpec.Rule.STRICT, MetricSpec.Rule.CUSTOMER, MetricSpec.Rule.WINDOW)
                        : plain.rule(),
                metric.parameters().contains(Parameter.FROM) ? any(MetricSpec.From.values()) : plain.from(),
                plain.statistic().map(median -> any(Statistic.values())),
                Optional.of("other"),
                Optional.of("headcount"),
                filter(),
                any(Attribution.values()));
    }

    private Filter filter() {
        return switch (random.nextInt(5)) {
            case 0 -> new Filter(Map.of(Label.TAGS, new Filter.In(Set.of("VIP"))));
            case 1 -> new Filter(Map.of(Label.CATEGORY, new Filter.NotIn(Set.of("billing"))));
            case 2 ->
                new Filter(Map.of(
                        TicketKey.STATUS, new Filter.NotIn(Set.of("on-hold")),
                        Label.TAGS, new Filter.NotIn(Set.of("late"))));
            default -> Filter.ALL;
        };
    }

    public Scope scope() {
        List<Scope> all = new ArrayList<>();
        for (int level = 0; level <= 2; level++) {
            all.addAll(Desk.UNITS.at(level));
        }
        return all.get(random.nextInt(all.size()));
    }

    public Period period() {
        LocalDate start = FIRST.atZone(Desk.BERLIN).toLocalDate().plusDays(random.nextInt(60));
        return new Period("random", Period.Kind.RANGE, start, start.plusDays(1L + random.nextInt(60)));
    }

    /** The lines dealt onto some accumulators in any order, and these merged in any order. */
    public Accumulator dealt(List<Ledger.Line> lines) {
        List<Accumulator> piles = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            piles.add(new Accumulator());
        }
        List<Ledger.Line> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        for (Ledger.Line line : shuffled) {
            piles.get(random.nextInt(piles.size())).add(line.outcome());
        }
        Collections.shuffle(piles, random);
        Accumulator sum = new Accumulator();
        piles.forEach(sum::merge);
        return sum;
    }
}
