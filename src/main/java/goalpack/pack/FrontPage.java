package goalpack.pack;

import goalpack.score.Scorecard;
import java.util.List;
import java.util.Optional;

/**
 * Page one of a management report: every goal, who acts, guardrails, cascade, where the gap comes from.
 *
 * @param scorecard the role's goals, in the book's order
 * @param toAct what is short and who acts on it, the worst first
 * @param cascade each level counted from its own tickets
 * @param gap of the goal that misses its target the furthest; empty when all are reached
 */
public record FrontPage(
        Volumes volumes, Scorecard scorecard, List<ToAct> toAct, List<CascadeRow> cascade, Optional<Gap> gap)
        implements Page {
    public FrontPage {
        toAct = List.copyOf(toAct);
        cascade = List.copyOf(cascade);
    }
}
