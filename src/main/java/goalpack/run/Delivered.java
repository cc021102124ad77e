package goalpack.run;

import goalpack.mail.State;
import goalpack.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a mailing stands after something was done about it.
 *
 * @param kind what was asked for
 * @param run the run's folder
 * @param lines the messages that were asked for
 * @param page that shows all of them; empty where there is no outbox
 * @param early why it ended before all were tried; empty where it did not
 */
public record Delivered(
        Outcome.End end,
        List<Problem> problems,
        SendRequest.Kind kind,
        Path run,
        List<Line> lines,
        Optional<Path> page,
        Optional<String> early,
        String language) {
    public Delivered {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }

    /** A message and where it stands. */
    public record Line(String to, String pack, State state, String detail) {}

    /** How many of the messages are in the state. */
    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
