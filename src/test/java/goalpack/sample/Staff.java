package goalpack.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The representatives of `sample-data/people.csv`, and who of them works when. */
final class Staff {
    private record Agent(String name, String team, String alias, LocalDate from, LocalDate until) {}

    private final List<Agent> agents = new ArrayList<>();

    /** @param people the lines of `people.csv`, none of whose cells is quoted */
    Staff(List<String> people) {
        for (String line : people) {
            String[] cells = line.split(",", -1);
            if (cells[3].equals("rep")) {
                LocalDate until = cells[9].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[9]);
                agents.add(new Agent(cells[1], cells[4], cells[6], LocalDate.parse(cells[8]), until));
            }
        }
    }

    String somebody(Team team, LocalDate day, Dice dice) {
        return dice.pick(agents.stream()
                        .filter(a -> a.team().equals(team.city)
                                && !a.from().isAfter(day)
                                && !a.until().isBefore(day))
                        .toList())
                .name();
    }

    /** The name as the desk wrote it then: two people were known by another one until July 2025. */
    String asWritten(String name, LocalDate day) {
        return agents.stream()
                .filter(a -> a.name().equals(name) && !a.alias().isEmpty() && day.isBefore(LocalDate.of(2025, 7, 1)))
                .map(Agent::alias)
                .findFirst()
                .orElse(name);
    }

    boolean left(String name, LocalDate day) {
        return agents.stream().anyMatch(a -> a.name().equals(name) && a.until().isBefore(day));
    }
}
