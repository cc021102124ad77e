package goalpack.measure;

import goalpack.goal.Clock;
import goalpack.goal.Units;
import goalpack.period.Calendar;
import java.util.HashMap;
import java.util.Map;

/** Which calendar a clock runs by for the tickets of a unit. */
public final class Clocks {
    private final Map<String, Calendar> byName;
    private final Map<String, Calendar> byLeaf = new HashMap<>();
    private final Calendar everyHour;
    private final Calendar unattributed;

    /** @param everyHour the calendar in which every hour counts */
    public Clocks(Map<String, Calendar> byName, Units units, Calendar everyHour) {
        this.byName = Map.copyOf(byName);
        this.everyHour = everyHour;
        this.unattributed = units.fallbackCalendar().map(this::named).orElse(everyHour);
        for (String leaf : units.whole().leaves()) {
            byLeaf.put(leaf, units.calendarOf(leaf).map(this::named).orElse(everyHour));
        }
    }

    /** The calendar for a ticket of the leaf; an unattributed ticket, its leaf empty, goes by the fallback. */
    public Calendar calendar(Clock clock, String leaf) {
        return switch (clock) {
            case Clock.AllHours all -> everyHour;
            case Clock.Office office -> named(office.calendar());
            case Clock.OfUnit ofUnit -> byLeaf.getOrDefault(leaf, unattributed);
        };
    }

    private Calendar named(String name) {
        Calendar found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no calendar named " + name);
        }
        return found;
    }
}
