package goalpack.ingest.csv;

import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Ends the reading of a file that cannot be used, carrying the problem up to where files are read. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private Refused(Problem problem) {
        super(problem.rule());
        this.problem = problem;
    }

    public static Refused because(String rule, String file, Map<String, Object> arguments) {
        Map<String, Object> all = new TreeMap<>(arguments);
        all.put("file", file);
        return new Refused(Problem.stops(rule, Place.file(file), all));
    }

    public Problem problem() {
        return problem;
    }
}
