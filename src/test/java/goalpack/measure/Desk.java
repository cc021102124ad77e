package goalpack.measure;

import goalpack.goal.Scope;
import goalpack.goal.Unit;
import goalpack.goal.Units;
import goalpack.period.AllHours;
import goalpack.period.BusinessHours;
import goalpack.period.Calendar;
import goalpack.period.Holidays;
import goalpack.period.Period;
import goalpack.period.WeekHours;
import goalpack.period.Weekdays;
import goalpack.period.Window;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Origin;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketId;
import goalpack.ticket.TicketStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small desk to measure, in Berlin: tickets are added one by one, the rest is plain until a test changes it.
 *
 * <p>Units: North with teams A and B, South with C and D. Calendar {@code office}: Monday to Friday 9 to 17.
 */
public final class Desk {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Units UNITS = new Units(
            Label.TEAM,
            List.of("region", "team"),
            new Unit(
                    "",
                    List.of(
                            new Unit("North", List.of(leaf("A"), leaf("B"))),
                            new Unit("South", List.of(leaf("C"), leaf("D"))))),
            Map.of("North", "office"),
            Optional.empty());
    public static final Scope WHOLE = UNITS.at(0).getFirst();

    private final List<TicketBuilder> tickets = new ArrayList<>();
    private final Map<String, Set<Column>> columns = new HashMap<>();
    private Instant asOf = at("2026-04-01T00:00");
    private Units units = UNITS;

    private static Unit leaf(String name) {
        return new Unit(name, List.of());
    }

    /** A local time in Berlin. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    /** A calendar month, {@code 2026-03}. */
    public static Period month(String id) {
        LocalDate start = LocalDate.parse(id + "-01");
        return new Period(id, Period.Kind.MONTH, start, start.plusMonths(1));
    }

    /** Days as a range, the end not in it. */
    public static Period days(String start, String end) {
        return new Period(start + ".." + end, Period.Kind.RANGE, LocalDate.parse(start), LocalDate.parse(end));
    }

    public static Scope scope(String name) {
        return List.of(0, 1, 2).stream()
                .flatMap(level -> UNITS.at(level).stream())
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Desk asOf(String local) {
        asOf = at(local);
        return this;
    }

    public Desk units(Units value) {
        units = value;
        return this;
    }

    /** Only these columns are filled by the exports of the source. */
    public Desk fills(String source, Column... filled) {
        columns.put(source, Set.of(filled));
        return this;
    }

    /** One more ticket, of team A; a test sets what matters to it. */
    public TicketBuilder ticket() {
        return ticket("desk", "A");
    }

    public TicketBuilder ticket(String source, String team) {
        int number = tickets.size() + 1;
        TicketBuilder made = Ticket.builder(new TicketId(source, "T" + number), new Origin("tickets.csv", number + 1))
                .status(TicketStatus.OPEN)
                .label(Label.TEAM, team);
        tickets.add(made);
        return made;
    }

    /** One more ticket of the team, solved at noon of the day, an hour after it came. */
    public TicketBuilder solved(String team, String day) {
        return ticket("desk", team)
                .status(TicketStatus.SOLVED)
                .at(JourneyStep.CREATED_AT, at(day + "T11:00"))
                .at(JourneyStep.FIRST_SOLVED_AT, at(day + "T12:00"))
                .at(JourneyStep.SOLVED_AT, at(day + "T12:00"));
    }

    /** Tickets solved on the day, the first of them with one reply, the others with three. */
    public void solved(String team, String day, int oneTouch, int all) {
        for (int i = 0; i < all; i++) {
            solved(team, day).tally(Tally.AGENT_REPLIES, i < oneTouch ? 1 : 3).tally(Tally.REOPENS, 0);
        }
    }

    public List<Ticket> tickets() {
        return tickets.stream().map(TicketBuilder::build).toList();
    }

    public Population population() {
        return new Population(
                tickets(),
                columns,
                units,
                new Clocks(Map.of("office", office()), units, new AllHours("calendar", BERLIN)),
                asOf,
                BERLIN);
    }

    public static Calendar office() {
        WeekHours week = WeekHours.on(
                Weekdays.read("mon-fri").orElseThrow(),
                Window.read("09:00-17:00").orElseThrow());
        return new BusinessHours("office", BERLIN, week, Holidays.NONE);
    }
}
