package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.measure.Population;
import goalpack.period.Period;
import goalpack.score.Organisation;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts people without telling who they are. */
final class People {
    private People() {}

    /** The organisation with its units too small to be shown joined; who works in two units is one person. */
    static Organisation organisation(GoalBook book, Population population, Period period) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Ticket ticket : population.tickets()) {
            String assignee = ticket.label(Label.ASSIGNEE);
            if (!assignee.isEmpty() && touches(ticket, population, period)) {
                names.computeIfAbsent(population.leafOf(ticket), leaf -> new HashSet<>())
                        .add(fold(assignee));
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
        Set<String> known = new HashSet<>();
        for (Person person : book.people()) {
            known.add(fold(person.id()));
            known.add(fold(person.name()));
            known.add(fold(person.email()));
            person.aliases().forEach(alias -> known.add(fold(alias)));
        }
        return tickets.stream()
                .map(ticket -> fold(ticket.label(Label.ASSIGNEE)))
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .distinct()
                .count();
    }

    private static boolean touches(Ticket ticket, Population population, Period period) {
        return is(ticket, JourneyStep.CREATED_AT, population, period)
                || is(ticket, JourneyStep.SOLVED_AT, population, period);
    }

    private static boolean is(Ticket ticket, JourneyStep step, Population population, Period period) {
        return ticket.at(step)
                .map(at -> period.contains(at.atZone(population.zone()).toLocalDate()))
                .orElse(false);
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
