package goalpack.pack;

import goalpack.score.Scorecard;
import java.util.List;

/**
 * The page for the head of another department: its promise, what waiting for it did, tickets that waited longest.
 *
 * @param scorecard its promise as a goal, over all tickets of the desk
 * @param owner who answers for it; empty where nobody is named
 */
public record PartnerPage(
        Volumes volumes, Scorecard scorecard, String owner, PartnerPart part, List<TicketToRead> toRead)
        implements Page {
    public PartnerPage {
        toRead = List.copyOf(toRead);
    }
}
