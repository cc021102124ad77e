package goalpack.sample;

import goalpack.sample.SampleTicket.Channel;
import goalpack.sample.SampleTicket.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All tickets of the shop, from the seed alone. */
final class World {
    /** Written down here and in `sample-data/README.md`. */
    static final long SEED = 20_260_708L;

    /** What is still open of the two months before comes into the first files. */
    private static final YearMonth FIRST_MONTH = YearMonth.of(2024, 11);

    private static final YearMonth ZERO = YearMonth.of(2025, 1);
    private static final YearMonth LAST_MONTH = YearMonth.of(2026, 7);

    private final Calendars calendars;
    private final Staff staff;
    private final Words words = new Words();

    World(Calendars calendars, Staff staff) {
        this.calendars = calendars;
        this.staff = staff;
    }

    /** The tickets of a desk, by creation, the ones of 2024 only when 2025 still saw them. */
    List<SampleTicket> tickets(Desk desk) {
        Instant start = ZERO.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<SampleTicket> tickets = new ArrayList<>();
        for (Team team : Team.values()) {
            if (team.desk == desk) {
                tickets.addAll(of(team));
            }
        }
        tickets.removeIf(ticket -> solvedBefore(ticket, start));
        tickets.sort(Comparator.comparing(SampleTicket::created).thenComparing(SampleTicket::team));
        return tickets;
    }

    private static boolean solvedBefore(SampleTicket ticket, Instant start) {
        return new Snapshot(ticket, start).done() && ticket.created().isBefore(start);
    }

    private List<SampleTicket> of(Team team) {
        List<Customer> customers = Customer.of(
                team, team.monthly * 9, words, new Dice(SEED * 31 + team.name().hashCode()));
        List<SampleTicket> tickets = new ArrayList<>();
        for (YearMonth month = FIRST_MONTH; !month.isAfter(LAST_MONTH); month = month.plusMonths(1)) {
            Dice dice =
                    new Dice(SEED + 1_000L * team.name().hashCode() + month.getYear() * 12L + month.getMonthValue());
            WorkingHours hours = calendars.of(team);
            for (Instant created : Arrivals.in(team, month, hours, dice)) {
                int index = (month.getYear() - ZERO.getYear()) * 12 + month.getMonthValue() - 1;
                tickets.add(ticket(team, index, created, dice.pick(customers), hours, dice));
            }
        }
        return tickets;
    }

    private SampleTicket ticket(
            Team team, int month, Instant created, Customer customer, WorkingHours hours, Dice dice) {
        Category category = category(dice);
        Channel channel = channel(team, hours.openAt(created), dice);
        String subject = words.subject(customer.language(), category, dice);
        Urgency urgency = dice.pick(List.of(Urgency.values()), 12, 66, 17, 5);
        List<String> tags = new ArrayList<>(List.of("lang_" + customer.language()));
        String group = team.city;
        String agent = staff.somebody(team, LocalDate.ofInstant(created, team.zone), dice);
        Life life = new Life(team.story, month, created, hours, dice);
        List<Step> steps;
        switch (dice.weighted(13, 17, 7, 9, 24, 930)) {
            case 0 -> {
                subject = dice.pick(words.all("spam"));
                tags.add("spam");
                agent = "";
                steps = life.spam();
            }
            case 1 -> {
                tags.add(team.desk == Desk.ZENDESK ? "closed_by_merge" : "merged");
                steps = life.merged();
            }
            case 2 -> {
                group = "";
                agent = "";
                steps = life.unanswered(false);
            }
            case 3 -> {
                agent = "";
                steps = life.unanswered(false);
            }
            case 4 -> steps = life.unanswered(true);
            default -> steps = life.ordinary(channel, category);
        }
        steps.sort(Comparator.comparing(Step::at));
        int teamsSeen = dice.chance(85) ? 2 : 1;
        return new SampleTicket(
                team,
                customer,
                subject,
                category,
                urgency,
                channel,
                List.copyOf(tags),
                group,
                agent,
                teamsSeen,
                List.copyOf(steps));
    }

    private static Category category(Dice dice) {
        int[] weights = Stream.of(Category.values()).mapToInt(c -> c.weight).toArray();
        return dice.pick(List.of(Category.values()), weights);
    }

    private static Channel channel(Team team, boolean open, Dice dice) {
        Channel channel = dice.pick(List.of(Channel.values()), 560, 310, 80, 40, 10);
        return switch (channel) {
            case CHAT, PHONE -> open ? channel : Channel.EMAIL;
            case OUTBOUND -> team.desk == Desk.FRESHDESK ? channel : Channel.EMAIL;
            case EMAIL, WEB -> channel;
        };
    }
}
