package goalpack.pack;

import goalpack.goal.Review;
import goalpack.goal.Scope;
import goalpack.period.Period;
import java.util.List;

/**
 * Everything one reader gets for one review: pages for the PDF, and the tickets behind them for the workbook.
 *
 * @param role the reader's role id
 * @param roleTitle the role in words, in the pack's language
 * @param scope what the pack speaks of; no figure or ticket outside it is in the pack
 * @param language of the pack
 * @param comment the paragraphs that somebody wrote about it
 */
public record Pack(
        Kind kind,
        String organisation,
        String role,
        String roleTitle,
        Scope scope,
        Period period,
        Review.Cycle cycle,
        String language,
        Standing standing,
        List<String> comment,
        List<Page> pages,
        TicketTable tickets) {
    public Pack {
        comment = List.copyOf(comment);
        pages = List.copyOf(pages);
    }

    /** A pack that nobody has commented on. */
    public Pack(
            Kind kind,
            String organisation,
            String role,
            String roleTitle,
            Scope scope,
            Period period,
            Review.Cycle cycle,
            String language,
            Standing standing,
            List<Page> pages,
            TicketTable tickets) {
        this(kind, organisation, role, roleTitle, scope, period, cycle, language, standing, List.of(), pages, tickets);
    }

    /** The same pack with what somebody wrote about it. */
    public Pack commented(List<String> paragraphs) {
        return new Pack(
                kind,
                organisation,
                role,
                roleTitle,
                scope,
                period,
                cycle,
                language,
                standing,
                paragraphs,
                pages,
                tickets);
    }

    /** Whom it is for, {@code lead:South/Lyon}: the role and the unit that it speaks of. */
    public String audience() {
        return role + ":" + scope.text();
    }

    /** The same pack with its role in the words of another language. */
    public Pack in(String other, String roleTitle) {
        return new Pack(
                kind, organisation, role, roleTitle, scope, period, cycle, other, standing, comment, pages, tickets);
    }

    /** Which set of pages it is. */
    public enum Kind {
        MANAGEMENT_REPORT,
        /** The agenda of a talk about goals, for a quarter, half or year. */
        GOAL_REVIEW,
        TEAM_PAGE,
        /** For one person alone, about their own tickets; only where the goal book gives a basis for it. */
        PERSONAL_PAGE,
        /** For the head of another department that tickets wait for. */
        PARTNER_PAGE,
        /** What the desk does today, without goals. */
        BASELINE
    }
}
