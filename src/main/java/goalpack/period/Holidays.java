package goalpack.period;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Dates with hours of their own: the public holidays of a country or region, closed, and special days that win over them. */
public final class Holidays {
    /** No date is special. */
    public static final Holidays NONE = new Holidays(date -> false, Map.of());

    private final Predicate<LocalDate> publicHoliday;
    private final Map<LocalDate, List<Window>> special;

    private Holidays(Predicate<LocalDate> publicHoliday, Map<LocalDate, List<Window>> special) {
        this.publicHoliday = publicHoliday;
        this.special = special;
    }

    /**
     * The public holidays of a country, or of a region of it.
     *
     * @param country ISO 3166-1 code of two letters, in any case: {@code DE}
     * @param region a code below it, in any case: {@code be}, {@code eng}; a region of a region after a hyphen
     * @param place where the code is written; an unknown code is a problem that names the known ones
     */
    public static Checked<Holidays> of(String country, Optional<String> region, Place place) {
        List<String> countries = PublicHolidays.countries();
        String code = country.strip().toUpperCase(Locale.ROOT);
        if (!countries.contains(code)) {
            return Checked.refused(List.of(Problem.stops(
                    "holiday-country-unknown",
                    place,
                    Map.of("country", country, "countries", String.join(", ", countries)))));
        }
        PublicHolidays whole = PublicHolidays.of(code);
        Optional<PublicHolidays> part = region.isEmpty() ? Optional.of(whole) : whole.region(region.get());
        if (part.isEmpty()) {
            return Checked.refused(List.of(Problem.stops(
                    "holiday-region-unknown",
                    place,
                    Map.of(
                            "region", region.orElse(""),
                            "country", code,
                            "regions", String.join(", ", whole.regions())))));
        }
        return Checked.of(new Holidays(part.get()::include, Map.of()));
    }

    /** These and the special days; several of one date add up their windows. */
    public Holidays and(List<SpecialDay> days) {
        Map<LocalDate, List<Window>> all = new TreeMap<>(special);
        for (SpecialDay day : days) {
            List<Window> open = new ArrayList<>(all.getOrDefault(day.date(), List.of()));
            day.open().ifPresent(open::add);
            all.put(day.date(), Window.joined(open));
        }
        return new Holidays(publicHoliday, all);
    }

    /** The date's own hours, none when it is closed; empty when it is a usual day. */
    public Optional<List<Window>> hoursOn(LocalDate date) {
        List<Window> own = special.get(date);
        if (own != null) {
            return Optional.of(own);
        }
        return publicHoliday.test(date) ? Optional.of(List.of()) : Optional.empty();
    }
}
