package goalpack.pack;

import goalpack.score.Scorecard;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Page one of a management report: what was agreed, every goal, who acts, guardrails, cascade, where the gap comes from.
 *
 * @param agreed what was agreed before and what became of it
 * @param scorecard the role's goals, in the book's order
 * @param toAct what is short and who acts on it, the worst first
 * @param cascade each level counted from its own tickets
 * @param ifAll in the order of the goals, what each would be if all who carry it reached their targets
 * @param leaks goals that are short though all who carry them are not
 * @param partners what tickets waited for other departments
 * @param gap of the goal that misses its target the furthest; empty when all are reached
 */
public record FrontPage(
        Volumes volumes,
        List<AgreedBefore> agreed,
        Scorecard scorecard,
        List<ToAct> toAct,
        List<CascadeRow> cascade,
        List<Optional<BigFraction>> ifAll,
        List<Leak> leaks,
        Optional<Gap> gap,
        List<PartnerPart> partners)
        implements Page {
    public FrontPage {
        agreed = List.copyOf(agreed);
        toAct = List.copyOf(toAct);
        cascade = List.copyOf(cascade);
        ifAll = List.copyOf(ifAll);
        leaks = List.copyOf(leaks);
        partners = List.copyOf(partners);
    }
}
