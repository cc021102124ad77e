package goalpack.advise;

import goalpack.goal.Scope;
import java.util.List;
import java.util.stream.Collectors;

/** Names of units in one line. */
final class Where {
    private Where() {}

    /** Empty when it is the whole. */
    static String names(List<Scope> scopes) {
        return scopes.stream().map(Scope::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    /** {@code whole}, or {@code units} when there are names to tell. */
    static String kind(List<Scope> scopes) {
        return names(scopes).isEmpty() ? "whole" : "units";
    }
}
