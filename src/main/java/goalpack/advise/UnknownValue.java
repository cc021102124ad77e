package goalpack.advise;

import goalpack.goal.Filter;
import goalpack.goal.Goal;
import goalpack.period.Period;
import goalpack.problem.Problem;
import goalpack.ticket.Column;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A filter's value that no ticket of the last three periods has: misspelt, or renamed at the helpdesk. */
final class UnknownValue implements FigureRule {
    private static final int PERIODS = 3;
    private static final int SUGGESTED = 8;

    /** Whose values are people: what there is instead is not told. */
    private static final Set<Column> OF_PEOPLE = Set.of(Label.ASSIGNEE, Label.REQUESTER, Label.CSAT_AGENT);

    @Override
    public String name() {
        return "unknown-value";
    }

    @Override
    public Stream<Problem> judge(Experience experience) {
        return experience.goals().stream().flatMap(goal -> judge(experience, goal).stream());
    }

    private List<Problem> judge(Experience experience, Goal goal) {
        List<Problem> problems = new ArrayList<>();
        goal.spec()
                .ifPresent(spec -> spec.where().tests().forEach((field, test) -> {
                    Map<String, Integer> there = counted(experience, goal, field);
                    Set<String> strangers = new TreeSet<>(
                            switch (test) {
                                case Filter.In in -> in.values();
                                case Filter.NotIn notIn -> notIn.values();
                            });
                    strangers.removeAll(there.keySet());
                    if (!strangers.isEmpty() && !there.isEmpty()) {
                        problems.add(problem(goal, field, strangers, there));
                    }
                }));
        return problems;
    }

    private Problem problem(Goal goal, Column field, Set<String> strangers, Map<String, Integer> there) {
        List<String> known = there.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(value -> !value.isEmpty())
                .limit(OF_PEOPLE.contains(field) ? 0 : SUGGESTED)
                .toList();
        return Problem.mend(
                name(),
                Spot.of(goal, "where." + field.header()),
                Map.of(
                        "goal", goal.id(),
                        "field", field.header(),
                        "found", String.join(", ", strangers),
                        "periods", PERIODS,
                        "count", known.size(),
                        "known", String.join(", ", known)));
    }

    /** The field's values, in small letters, with how many tickets of the last periods have them. */
    private static Map<String, Integer> counted(Experience experience, Goal goal, Column field) {
        List<Period> periods = experience.lastPeriods(goal, PERIODS);
        Map<String, Integer> counts = new HashMap<>();
        for (Ticket ticket : experience.ledgers().population().tickets()) {
            boolean recent = Stream.of(JourneyStep.CREATED_AT, JourneyStep.SOLVED_AT)
                    .flatMap(step -> ticket.at(step).stream())
                    .map(at -> at.atZone(experience.book().zone()).toLocalDate())
                    .anyMatch(day -> !day.isBefore(periods.getFirst().start()) && !day.isAfter(experience.asOf()));
            if (recent) {
                values(ticket, field).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static List<String> values(Ticket ticket, Column field) {
        if (!(field instanceof Label label)) {
            return List.of(ticket.status().word());
        }
        String text = ticket.label(label).toLowerCase(Locale.ROOT);
        return label == Label.TAGS ? List.of(text.split(" ")) : List.of(text);
    }
}
