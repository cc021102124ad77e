package goalpack.pack;

import goalpack.goal.Clock;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The page a team lead takes into the team: its goals, how they carry the next level's, the customer's wait, what
 * others owe the team, tickets worth reading together. No names, no ranking.
 *
 * @param agreed what was agreed before and what became of it
 * @param partners what its tickets waited for other departments
 * @param signs what is worth a look together
 */
public record TeamPage(
        Volumes volumes,
        List<AgreedBefore> agreed,
        Scorecard scorecard,
        List<Carries> carries,
        List<Wait> waits,
        List<PartnerPart> partners,
        List<TicketToRead> toRead,
        List<SeenSign> signs)
        implements Page {
    public TeamPage {
        agreed = List.copyOf(agreed);
        carries = List.copyOf(carries);
        waits = List.copyOf(waits);
        partners = List.copyOf(partners);
        toRead = List.copyOf(toRead);
        signs = List.copyOf(signs);
    }

    /**
     * How a goal of the team carries one of the next level.
     *
     * @param ifAll the next one's value if all who carry it reached their targets; only where they count the same way
     */
    public record Carries(GoalResult own, GoalResult next, String nextRoleTitle, Optional<BigFraction> ifAll) {}

    /**
     * How long customers waited for one step of the journey, since they wrote, in minutes of the clock.
     *
     * @param step such as {@code first-answer} or {@code solved}
     * @param clock the hours it is counted in
     * @param half half of the tickets waited no longer
     * @param nineInTen nine in ten waited no longer
     * @param goalLimit the limit of the team's goal for the step
     */
    public record Wait(
            String step,
            Clock clock,
            long n,
            Optional<BigFraction> half,
            Optional<BigFraction> nineInTen,
            Optional<BigFraction> goalLimit) {}
}
