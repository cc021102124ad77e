package goalpack.period;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public holidays of a place as the holiday library knows them, from 1901 to 2099.
 *
 * <p>The day itself is one, and so is the day it is moved to when it falls on a weekend. The library knows only the
 * first day of religious feasts of several days.
 */
final class PublicHolidays {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final HolidayManager manager;
    private final CalendarHierarchy place;
    private final List<String> path;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    private PublicHolidays(HolidayManager manager, CalendarHierarchy place, List<String> path) {
        this.manager = manager;
        this.place = place;
        this.path = path;
    }

    /** The codes of all countries, sorted; the library's stock exchanges are left out. */
    static List<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .sorted()
                .toList();
    }

    /** Of a country that there is. */
    static PublicHolidays of(String country) {
        // The library lowers a code by the machine's locale: given in small letters, IT is found under Turkish, too.
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        return new PublicHolidays(manager, manager.getCalendarHierarchy(), List.of());
    }

    /** The codes of its regions, sorted. */
    List<String> regions() {
        return place.getChildren().keySet().stream().sorted().toList();
    }

    /** A region of it, or a region's region after a hyphen. */
    Optional<PublicHolidays> region(String code) {
        Optional<PublicHolidays> found = Optional.of(this);
        for (String part : code.strip().split("-", -1)) {
            found = found.flatMap(outer -> outer.child(part));
        }
        return found;
    }

    private Optional<PublicHolidays> child(String code) {
        return place.getChildren().entrySet().stream()
                .filter(child -> child.getKey().equalsIgnoreCase(code))
                .findFirst()
                .map(child -> new PublicHolidays(manager, child.getValue(), below(child.getKey())));
    }

    private List<String> below(String code) {
        return Stream.concat(path.stream(), Stream.of(code)).toList();
    }

    /** Whether the date is one; a holiday moved over New Year is found from either side. */
    boolean include(LocalDate date) {
        int year = date.getYear();
        if (year <= FIRST_YEAR || year >= LAST_YEAR) {
            return false;
        }
        return Stream.of(year, year - 1, year + 1).anyMatch(near -> of(near).contains(date));
    }

    private Set<LocalDate> of(int year) {
        return byYear.computeIfAbsent(year, this::read);
    }

    private Set<LocalDate> read(int year) {
        return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, path.toArray(String[]::new)).stream()
                .flatMap(holiday -> Stream.of(holiday.getDate(), holiday.getActualDate()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
