package goalpack.ingest;

import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Profile;
import goalpack.ticket.Profile.DurationUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a file keeps the columns that its profile knows.
 *
 * @param places the place of each canonical column that the file has, in the order of their headers
 * @param again the further places of columns whose header the file repeats
 * @param otherwise where to look when a column's own place says nothing that is known
 * @param elapsed the places of times since creation
 */
record Layout(
        Header header,
        Map<Column, Integer> places,
        Map<Column, List<Integer>> again,
        Map<Column, Integer> otherwise,
        Map<JourneyStep, Elapsed> elapsed) {

    /** A cell that holds the time since creation. */
    record Elapsed(int place, DurationUnit unit) {}

    static Layout of(Header header, Profile profile) {
        Map<Column, Integer> places = new LinkedHashMap<>();
        Map<Column, List<Integer>> again = new HashMap<>();
        profile.columns().keySet().stream()
                .sorted(Comparator.comparing(Column::header))
                .forEach(column -> {
                    List<Integer> found = header.findAll(profile.columns().getOrDefault(column, List.of()));
                    if (!found.isEmpty()) {
                        places.put(column, found.getFirst());
                        again.put(column, found.subList(1, found.size()));
                    }
                });
        Map<Column, Integer> otherwise = new HashMap<>();
        profile.otherwise()
                .forEach((column, headers) -> header.find(headers).ifPresent(place -> otherwise.put(column, place)));
        Map<JourneyStep, Elapsed> elapsed = new TreeMap<>();
        profile.elapsed()
                .forEach((step, time) -> header.find(time.from())
                        .ifPresent(place -> elapsed.put(step, new Elapsed(place, time.unit()))));
        return new Layout(header, places, again, otherwise, elapsed);
    }

    /** The further places of a column whose header the file repeats. */
    List<Integer> again(Column column) {
        return again.getOrDefault(column, List.of());
    }

    /** Where to look when the column's own place says nothing that is known. */
    OptionalInt otherwise(Column column) {
        return Optional.ofNullable(otherwise.get(column)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    OptionalInt place(Column column) {
        return Optional.ofNullable(places.get(column)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    String headerOf(Column column) {
        return Optional.ofNullable(places.get(column)).map(header::name).orElse("");
    }

    /** Places of the columns that hold stamps. */
    Set<Integer> stamps() {
        return Stream.concat(places.entrySet().stream(), otherwise.entrySet().stream())
                .filter(entry -> entry.getKey() instanceof JourneyStep)
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The canonical columns that some header of the file feeds, derived stamps included. */
    Set<Column> supplied() {
        Set<Column> supplied = new TreeSet<>(Comparator.comparing(Column::header));
        supplied.addAll(places.keySet());
        supplied.addAll(otherwise.keySet());
        supplied.addAll(elapsed.keySet());
        return supplied;
    }

    /** The last place that a row cannot do without. */
    int lastNeeded(List<Column> needed) {
        return needed.stream()
                .map(this::place)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max()
                .orElse(0);
    }
}
