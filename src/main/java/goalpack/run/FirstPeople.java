package goalpack.run;

import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The people file of a first goal book: everybody whom tickets are assigned to, in the unit of most of their tickets. */
final class FirstPeople {
    static final List<String> HEADER =
            List.of("id", "name", "email", "role", "unit", "reports_to", "aliases", "language", "from", "until");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private FirstPeople() {}

    /**
     * Its rows.
     *
     * @param units those that the book has
     * @param role what they are called there
     */
    static List<List<String>> rows(List<Ticket> tickets, Set<String> units, String role) {
        Map<String, Map<String, Integer>> unitsOf = new TreeMap<>();
        Map<String, String> written = new TreeMap<>();
        for (Ticket ticket : tickets) {
            String name = ticket.label(Label.ASSIGNEE).strip();
            if (ticket.isCounted() && !name.isEmpty()) {
                String key = name.toLowerCase(Locale.ROOT);
                written.putIfAbsent(key, name);
                unitsOf.computeIfAbsent(key, any -> new TreeMap<>()).merge(ticket.label(Label.TEAM), 1, Integer::sum);
            }
        }
        List<List<String>> people = new ArrayList<>();
        written.forEach((key, name) -> {
            String unit = unitsOf.getOrDefault(key, Map.of()).entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .filter(units::contains)
                    .orElse("");
            people.add(List.of(name, ADDRESS.matcher(name).matches() ? name : "", unit));
        });
        people.sort(Comparator.comparing((List<String> person) -> person.get(2)).thenComparing(List::getFirst));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> person : people) {
            String id = String.format(Locale.ROOT, "p%03d", rows.size() + 1);
            rows.add(List.of(id, person.getFirst(), person.get(1), role, person.get(2), "", "", "", "", ""));
        }
        return rows;
    }
}
