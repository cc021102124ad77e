package goalpack.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The monthly files: what was created or changed in the month, and what is still open. */
final class Exports {
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final YearMonth LAST = YearMonth.from(Arrivals.LAST_DAY);

    private Exports() {}

    /**
     * The text of every export by its name, such as `zendesk-2026-06`.
     *
     * @param people the lines of `people.csv`
     * @param holidays the lines of `holidays.csv`
     */
    static SortedMap<String, String> all(List<String> people, List<String> holidays) {
        Calendars calendars = new Calendars(holidays);
        Staff staff = new Staff(people);
        Map<Team, WorkingHours> hours = new EnumMap<>(Team.class);
        for (Team team : Team.values()) {
            hours.put(team, calendars.of(team));
        }
        World world = new World(calendars, staff);
        SortedMap<String, String> files = new TreeMap<>();
        files.putAll(of(Desk.ZENDESK, 10_001, world, new ZendeskTable(staff, hours)));
        files.putAll(of(Desk.FRESHDESK, 8_001, world, new FreshdeskTable(staff, hours)));
        return files;
    }

    private static Map<String, String> of(Desk desk, long firstId, World world, Table table) {
        List<SampleTicket> tickets = world.tickets(desk);
        Map<String, String> files = new TreeMap<>();
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            String name = desk.name().toLowerCase(Locale.ROOT) + "-" + month;
            files.put(name, file(name, month, tickets, firstId, table));
        }
        files.put("events-" + desk.name().toLowerCase(Locale.ROOT), Events.text(tickets, firstId, taken(LAST)));
        return files;
    }

    private static Instant taken(YearMonth month) {
        return month.equals(LAST)
                ? Arrivals.LAST_DAY.atTime(LocalTime.of(20, 5)).toInstant(ZoneOffset.UTC)
                : month.plusMonths(1).atDay(1).atTime(LocalTime.of(3, 0)).toInstant(ZoneOffset.UTC);
    }

    private static String file(String name, YearMonth month, List<SampleTicket> tickets, long firstId, Table table) {
        Instant start = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant taken = taken(month);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < tickets.size(); i++) {
            SampleTicket ticket = tickets.get(i);
            if (ticket.created().isBefore(taken) && !ticket.overBefore(start)) {
                Snapshot now = new Snapshot(ticket, taken);
                if (!now.updated.isBefore(start) || !now.done()) {
                    rows.add(table.row(firstId + i, now, taken));
                }
            }
        }
        Blemishes.into(name, table.header(), rows);
        StringBuilder text = new StringBuilder(Csv.line(table.header()));
        rows.forEach(row -> text.append(Csv.line(row)));
        return text.toString();
    }
}
