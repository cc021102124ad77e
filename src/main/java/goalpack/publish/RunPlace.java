package goalpack.publish;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where a run is published below the output folder: {@code <period>/<review>/<run id>}. */
public record RunPlace(String period, String review, String run) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9@._-]*");

    public RunPlace {
        check(period);
        check(review);
        check(run);
    }

    private static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a folder: " + name);
        }
    }

    /** The folder of all runs of that period and review, which holds {@code current}. */
    Path review(Path out) {
        return out.resolve(period).resolve(review);
    }

    Path folder(Path out) {
        return review(out).resolve(run);
    }
}
