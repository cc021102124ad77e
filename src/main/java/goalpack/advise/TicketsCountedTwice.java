package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Outcome;
import goalpack.problem.Problem;
import goalpack.ticket.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two goals of a role, neither a part of the other, whose figures of the same metric rest on the same tickets. */
final class TicketsCountedTwice implements FigureRule {
    private static final int SHOWN = 10;

    @Override
    public String name() {
        return "tickets-counted-twice";
    }

    @Override
    public Stream<Problem> judge(Experience experience) {
        List<Goal> goals = experience.goals();
        return IntStream.range(0, goals.size())
                .boxed()
                .flatMap(second -> goals.subList(0, second).stream()
                        .filter(first -> isPair(experience, first, goals.get(second)))
                        .flatMap(first -> judge(experience, first, goals.get(second)).stream()));
    }

    private static boolean isPair(Experience experience, Goal first, Goal second) {
        return first.role().equals(second.role())
                && first.spec().map(spec -> spec.metric()).equals(second.spec().map(spec -> spec.metric()))
                && !experience.book().isSubGoal(first)
                && !experience.book().isSubGoal(second);
    }

    private Optional<Problem> judge(Experience experience, Goal first, Goal second) {
        Set<TicketId> both = counted(experience, first);
        both.retainAll(counted(experience, second));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.mend(
                        name(),
                        Spot.of(second, "where"),
                        Map.of(
                                "goal", second.id(),
                                "other", first.id(),
                                "count", both.size(),
                                "tickets",
                                        both.stream()
                                                .limit(SHOWN)
                                                .map(TicketId::id)
                                                .collect(Collectors.joining(", ")),
                                "more", both.size() > SHOWN ? 1 : 0)));
    }

    private static Set<TicketId> counted(Experience experience, Goal goal) {
        Scope whole = experience.book().units().at(0).getFirst();
        return goal.spec()
                .map(spec -> experience.ledgers().of(spec).lines(whole, experience.lastComplete(goal)).stream()
                        .filter(line -> !(line.outcome() instanceof Outcome.Excluded))
                        .map(Ledger.Line::ticket))
                .orElse(Stream.of())
                .map(ticket -> ticket.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
