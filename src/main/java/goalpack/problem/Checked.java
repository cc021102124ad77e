package goalpack.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value together with the problems met on the way to it; without a value when a problem stopped it.
 *
 * @param problems in the order of their places
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {
    public Checked {
        problems = List.copyOf(problems);
        if (value.isEmpty() && problems.stream().noneMatch(Problem::isStopping)) {
            throw new IllegalArgumentException("no value and no problem that explains it");
        }
    }

    public static <T> Checked<T> of(T value, List<Problem> problems) {
        return new Checked<>(Optional.of(value), problems);
    }

    public static <T> Checked<T> of(T value) {
        return of(value, List.of());
    }

    public static <T> Checked<T> refused(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /** Whether there is a value and nothing that stops the run. */
    public boolean isUsable() {
        return value.isPresent() && problems.stream().noneMatch(Problem::isStopping);
    }

    /** What follows from the value, with the problems of both; nothing follows where something stops. */
    public <R> Checked<R> then(Function<T, Checked<R>> next) {
        if (!isUsable()) {
            return refused(problems);
        }
        Checked<R> following = next.apply(value.orElseThrow());
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(following.problems);
        return new Checked<>(following.value, all);
    }
}
