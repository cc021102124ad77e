package goalpack.cli;

import goalpack.problem.Problem;
import goalpack.render.text.Messages;
import goalpack.render.text.ProblemText;
import java.util.Map;
import java.util.TreeMap;

/** A problem as a document for programs. */
final class ProblemJson {
    private ProblemJson() {}

    static Map<String, Object> of(Problem problem, Messages messages) {
        ProblemText text = ProblemText.of(problem, messages);
        Map<String, Object> entry = new TreeMap<>();
        entry.put("rule", problem.rule());
        entry.put("severity", problem.severity().letter());
        entry.put("file", problem.place().file());
        entry.put("line", problem.place().line());
        entry.put("column", problem.place().column());
        entry.put("path", problem.place().path());
        entry.put("found", text.found());
        entry.put("expected", text.expected());
        entry.put("remedy", text.remedy());
        return entry;
    }
}
