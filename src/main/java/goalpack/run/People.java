package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.measure.Population;
import goalpack.period.Period;
import goalpack.score.Organisation;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Counts people without telling who they are. */
final class People {
    private People() {}

    /** The organisation with its units too small to be shown joined; who works in two units, or under two names, is one. */
    static Organisation organisation(GoalBook book, Population population, Period period) {
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, String> ids = ids(book);
        for (Ticket ticket : population.tickets()) {
            String assignee = ticket.label(Label.ASSIGNEE);
            if (!assignee.isEmpty() && touches(ticket, population.zone(), period)) {
                names.computeIfAbsent(population.leafOf(ticket), leaf -> new HashSet<>())
                        .add(ids.getOrDefault(fold(assignee), fold(assignee)));
            }
        }
        return new Organisation(
                book.units(),
                leaves -> (int) leaves.stream()
                        .flatMap(leaf -> names.getOrDefault(leaf, Set.of()).stream())
                        .distinct()
                        .count(),
                book.settings().smallestUnit());
    }

    /** How many names in the tickets are in no way in the people file; 0 when there is no people file. */
    static long unmapped(GoalBook book, List<Ticket> tickets) {
        if (book.people().isEmpty()) {
            return 0;
        }
        Set<String> known = ids(book).keySet();
        return tickets.stream()
                .map(ticket -> fold(ticket.label(Label.ASSIGNEE)))
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .distinct()
                .count();
    }

    /** Whom the people file knows, by every way to write them: id, name, address, other names. */
    static Map<String, String> ids(GoalBook book) {
        Map<String, String> ids = new HashMap<>();
        for (Person person : book.people()) {
            Stream.concat(Stream.of(person.id(), person.name(), person.email()), person.aliases().stream())
                    .filter(written -> !written.isBlank())
                    .forEach(written -> ids.put(fold(written), person.id()));
        }
        return ids;
    }

    /** Whether the ticket came in or was solved in the period. */
    static boolean touches(Ticket ticket, ZoneId zone, Period period) {
        return Stream.of(JourneyStep.CREATED_AT, JourneyStep.SOLVED_AT)
                .flatMap(step -> ticket.at(step).stream())
                .anyMatch(at -> period.contains(at.atZone(zone).toLocalDate()));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
