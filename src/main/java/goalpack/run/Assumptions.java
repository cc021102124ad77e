package goalpack.run;

import goalpack.pack.Standing.Assumption;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** What is assumed where exports leave a question open and there is no goal book to answer it. */
final class Assumptions {
    private Assumptions() {}

    /** Questions that would stop a run with a book, where there is an answer to go on with, only want mending. */
    static <T> Checked<T> instead(Checked<T> read) {
        return read.value().isEmpty()
                ? read
                : new Checked<>(
                        read.value(),
                        read.problems().stream().map(Assumptions::mended).toList());
    }

    private static Problem mended(Problem problem) {
        return problem.isStopping()
                ? new Problem(Severity.MEND, problem.rule(), problem.place(), problem.arguments())
                : problem;
    }

    static List<Assumption> among(List<Problem> problems) {
        List<Assumption> assumed = new ArrayList<>();
        if (problems.stream().anyMatch(problem -> problem.rule().startsWith("zone-"))) {
            assumed.add(Assumption.UTC);
        }
        if (problems.stream()
                .anyMatch(problem ->
                        problem.rule().equals("dates-open") || problem.rule().equals("dates-contradictory"))) {
            assumed.add(Assumption.DAY_FIRST);
        }
        return assumed;
    }
}
