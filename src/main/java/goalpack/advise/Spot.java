package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.problem.Place;

/** Where in the book something stands, by its keys alone; lines and columns are added by who knows the file. */
final class Spot {
    private Spot() {}

    /** The goal itself. */
    static Place of(Goal goal) {
        return at("goals." + goal.id());
    }

    /** A key of the goal; where the goal has none, the goal stands for it. */
    static Place of(Goal goal, String key) {
        return at("goals." + goal.id() + "." + key);
    }

    static Place at(String path) {
        return new Place("", 0, 0, path);
    }
}
