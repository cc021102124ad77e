package goalpack.config.explain;

import java.util.Locale;

/** Where a value comes from that the book does not write. */
public enum Source {
    /** It is the same for every book. */
    PROGRAM,
    /** The metric's own. */
    METRIC,
    /** The goal whose metric it shares. */
    PARENT,
    /** What the goal says otherwise: its metric, target or the goal it serves. */
    GOAL,
    /** The fiscal year it begins or ends in. */
    FISCAL_YEAR,
    /** Equal shares of what other goals of the role leave. */
    SHARE,
    /** Whoever holds the role. */
    HOLDER,
    /** Every role of the book that is no person's. */
    ROLES;

    /** The word for it in message keys: {@code fiscal-year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
