package goalpack.measure;

import static goalpack.measure.Desk.month;
import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.Clock;
import goalpack.goal.Filter;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Statistic;
import goalpack.goal.Unit;
import goalpack.goal.Units;
import goalpack.period.AllHours;
import goalpack.period.Period;
import goalpack.ticket.Flag;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Origin;
import goalpack.ticket.Rating;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketId;
import goalpack.ticket.TicketStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked cases over {@code golden/tickets.csv}: March 2026, office hours in Berlin, as of the month's end. */
class EndToEndCasesTest {
    private static final Period MARCH = month("2026-03");
    private static final Units TEAMS = new Units(
            Label.TEAM,
            List.of("team"),
            new Unit("", List.of(new Unit("A", List.of()), new Unit("B", List.of()))),
            Map.of(),
            Optional.empty());
    private static final Scope ALL = TEAMS.at(0).getFirst();
    private static final Clock OFFICE = new Clock.Office("office");

    private final Population population = new Population(
            read(),
            Map.of(),
            TEAMS,
            new Clocks(Map.of("office", Desk.office()), TEAMS, new AllHours("calendar", Desk.BERLIN)),
            Desk.at("2026-04-01T00:00"),
            Desk.BERLIN);

    private static List<Ticket> read() {
        List<Ticket> tickets = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EndToEndCasesTest.class.getResourceAsStream("/golden/tickets.csv")),
                StandardCharsets.UTF_8))) {
            List<String> lines = in.lines().toList();
            List<String> header = List.of(lines.getFirst().split(","));
            for (int i = 1; i < lines.size(); i++) {
                tickets.add(ticket(header, lines.get(i).split(",", -1), i + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tickets;
    }

    private static Ticket ticket(List<String> header, String[] cells, int line) {
        TicketBuilder made = Ticket.builder(new TicketId("golden", cells[0]), new Origin("tickets.csv", line));
        for (int i = 1; i < cells.length; i++) {
            String cell = cells[i];
            if (!cell.isEmpty()) {
                put(made, header.get(i), cell);
            }
        }
        return made.build();
    }

    private static void put(TicketBuilder ticket, String column, String cell) {
        switch (column) {
            case "status" -> ticket.status(TicketStatus.of(cell).orElseThrow());
            case "csat" -> ticket.rating(Rating.valueOf(cell.toUpperCase(Locale.ROOT)));
            case "merged_into" -> ticket.mergedInto(cell);
            case "is_spam" -> {
                if (cell.equals("true")) {
                    ticket.flag(Flag.IS_SPAM);
                }
            }
            case "team", "assignee", "category", "priority", "channel" ->
                ticket.label(Label.valueOf(column.toUpperCase(Locale.ROOT)), cell);
            case "agent_replies", "reopens", "assignee_stations", "group_stations" ->
                ticket.tally(Tally.valueOf(column.toUpperCase(Locale.ROOT)), Long.parseLong(cell));
            default ->
                ticket.at(
                        JourneyStep.valueOf(column.toUpperCase(Locale.ROOT)),
                        OffsetDateTime.parse(cell).toInstant());
        }
    }

    private Measurement measure(MetricSpec spec, Scope scope) {
        return new Ledger(spec, population).measure(scope, MARCH);
    }

    private Measurement measure(Metric metric) {
        return measure(MetricSpec.plain(metric), ALL);
    }

    private static MetricSpec withinHour() {
        return MetricSpec.plain(Metric.FIRST_REPLY_WITHIN)
                .limit(Duration.ofMinutes(60))
                .clock(OFFICE);
    }

    @Test
    @DisplayName("E1 created and solved")
    void createdAndSolved() {
        Golden golden = Golden.of("E1");
        golden.assertNumber(0, measure(Metric.CREATED_TICKETS).value().orElseThrow());
        golden.assertNumber(1, measure(Metric.SOLVED_TICKETS).value().orElseThrow());
        assertEquals(1, measure(Metric.CREATED_TICKETS).leftOut(LeftOut.SPAM));
        assertEquals(1, measure(Metric.CREATED_TICKETS).leftOut(LeftOut.MERGED));
    }

    @Test
    @DisplayName("E2 first answer in office minutes, ticket by ticket")
    void firstAnswerByTicket() {
        Golden golden = Golden.of("E2");
        MetricSpec time = MetricSpec.plain(Metric.FIRST_REPLY_TIME).clock(OFFICE);
        List<Ledger.Line> lines = new Ledger(time, population)
                .lines(ALL, MARCH).stream()
                        .filter(line -> line.seconds().isPresent())
                        .sorted((a, b) -> a.ticket().id().compareTo(b.ticket().id()))
                        .toList();
        assertEquals(
                List.of("T1", "T2", "T3", "T4", "T5", "T6"),
                lines.stream().map(line -> line.ticket().id().id()).toList());
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(
                    (long) (golden.number(i) * 60),
                    lines.get(i).seconds().orElseThrow(),
                    lines.get(i).ticket().id().id());
        }
    }

    @Test
    @DisplayName("E3 first answer in office minutes: median and mean")
    void firstAnswerTogether() {
        Golden golden = Golden.of("E3");
        MetricSpec time = MetricSpec.plain(Metric.FIRST_REPLY_TIME).clock(OFFICE);
        golden.assertNumber(0, measure(time, ALL).value().orElseThrow());
        golden.assertNumber(
                1, measure(time.statistic(Statistic.MEAN), ALL).value().orElseThrow());
    }

    @Test
    @DisplayName("E4 first answer within 60 office minutes: met, missed, pending, not applicable")
    void firstAnswerWithinAnHour() {
        Golden golden = Golden.of("E4");
        Measurement within = measure(withinHour(), ALL);
        golden.assertNumber(0, within.numerator());
        golden.assertNumber(1, within.denominator() - within.numerator());
        golden.assertNumber(2, within.leftOut(LeftOut.PENDING));
        golden.assertNumber(3, within.leftOut(LeftOut.SOLVED_WITHOUT_REPLY));
        golden.assertNumber(4, within.value().orElseThrow());
    }

    @Test
    @DisplayName("E5 the teams and the unattributed add up to the whole")
    void teamsAddUp() {
        Golden golden = Golden.of("E5");
        Measurement a = measure(withinHour(), TEAMS.at(1).getFirst());
        Measurement b = measure(withinHour(), TEAMS.at(1).getLast());
        golden.assertNumber(0, a.numerator());
        golden.assertNumber(1, a.denominator());
        golden.assertNumber(2, b.numerator());
        golden.assertNumber(3, b.denominator());
        Accumulator none = Objects.requireNonNull(new Ledger(withinHour(), population)
                .parts(ALL, MARCH, population::leafOf)
                .get(""));
        golden.assertNumber(4, none.measurement(withinHour()).denominator());
        Measurement whole = measure(withinHour(), ALL);
        assertEquals(whole.numerator(), a.numerator() + b.numerator());
        assertEquals(whole.denominator(), a.denominator() + b.denominator());
    }

    @Test
    @DisplayName("E6 one-touch, solved on first contact of all solved, reopened, solved without a reply")
    void solvedHow() {
        Golden golden = Golden.of("E6");
        golden.assertNumber(0, measure(Metric.ONE_TOUCH).value().orElseThrow());
        golden.assertNumber(
                1,
                measure(MetricSpec.plain(Metric.FCR).of(MetricSpec.Of.SOLVED), ALL)
                        .value()
                        .orElseThrow());
        golden.assertNumber(2, measure(Metric.REOPEN_RATE).value().orElseThrow());
        golden.assertNumber(3, measure(Metric.NO_REPLY_SOLVED).numerator());
    }

    @Test
    @DisplayName("E6b solved on first contact of those replied to, the default")
    void firstContactOfReplied() {
        Golden.of("E6b").assertNumber(0, measure(Metric.FCR).value().orElseThrow());
    }

    @Test
    @DisplayName("E7 satisfaction by the day of the rating, and response of those asked")
    void satisfaction() {
        Golden golden = Golden.of("E7");
        golden.assertNumber(0, measure(Metric.CSAT).value().orElseThrow());
        golden.assertNumber(1, measure(Metric.CSAT).n());
        golden.assertNumber(2, measure(Metric.CSAT_RESPONSE).value().orElseThrow());
    }

    @Test
    @DisplayName("E8 backlog before and after, and that it adds up")
    void backlogAddsUp() {
        Golden golden = Golden.of("E8");
        Ledger backlog = new Ledger(MetricSpec.plain(Metric.BACKLOG), population);
        long opening = backlog.measure(ALL, month("2026-02")).numerator();
        long closing = backlog.measure(ALL, MARCH).numerator();
        golden.assertNumber(0, opening);
        golden.assertNumber(1, closing);
        long reopened = measure(MetricSpec.plain(Metric.REOPEN_RATE).where(Filter.ALL), ALL)
                .numerator();
        long solveEvents = measure(Metric.SOLVED_TICKETS).numerator() + reopened;
        long identity = opening + measure(Metric.CREATED_TICKETS).numerator() - solveEvents + reopened;
        golden.assertNumber(2, identity);
    }
}
