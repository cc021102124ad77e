package goalpack.pack;

import goalpack.goal.GoalBook;
import goalpack.goal.Partner;
import goalpack.goal.Privacy;
import goalpack.goal.Review;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.score.GoalResult;
import goalpack.score.Organisation;
import goalpack.score.Scorecard;
import java.util.ArrayList;
import java.util.List;

/** Makes the packs of a review: one for each role named in it and each unit that role answers for. */
public final class Packs {
    private final GoalBook book;
    private final Ledgers ledgers;
    private final Organisation organisation;
    private final List<Scorecard> scorecards;
    private final Occasion occasion;
    private final Speech speech;

    /**
     * What every pack of a run has in common.
     *
     * @param language of packs whose readers have none of their own
     * @param lastPage where the numbers come from; its metrics are filled in for each pack
     */
    public record Occasion(Period period, Review.Cycle cycle, String language, Standing standing, LastPage lastPage) {
        Occasion in(String other) {
            return new Occasion(period, cycle, other, standing, lastPage);
        }
    }

    /** Decides the language of each pack. */
    @FunctionalInterface
    public interface Speech {
        String of(Role role, Scope scope);
    }

    public Packs(
            GoalBook book,
            Ledgers ledgers,
            Organisation organisation,
            List<Scorecard> scorecards,
            Occasion occasion,
            Speech speech) {
        this.book = book;
        this.ledgers = ledgers;
        this.organisation = organisation;
        this.scorecards = List.copyOf(scorecards);
        this.occasion = occasion;
        this.speech = speech;
    }

    /** The packs for the roles, in the order of the scorecards. */
    public List<Pack> of(List<String> roles) {
        return scorecards.stream()
                .filter(card -> roles.contains(card.role().id()))
                .map(this::pack)
                .toList();
    }

    private Pack pack(Scorecard card) {
        return pack(card, occasion.in(speech.of(card.role(), card.scope())));
    }

    private Pack pack(Scorecard card, Occasion occasion) {
        Pack.Kind kind = kind(card.role());
        List<Page> pages = new ArrayList<>();
        switch (kind) {
            case MANAGEMENT_REPORT -> {
                pages.add(front(card));
                for (GoalResult result : card.goals()) {
                    pages.add(goalPage(result, occasion.language()));
                }
            }
            case GOAL_REVIEW ->
                pages.add(new ReviewPages(
                                book,
                                ledgers,
                                occasion.period(),
                                occasion.standing().asOf())
                        .of(card, front(card)));
            case TEAM_PAGE -> pages.add(new TeamPages(book, ledgers, scorecards, occasion).of(card));
            case PARTNER_PAGE -> pages.add(partnerPage(card));
            case PERSONAL_PAGE -> pages.add(personalPage(card));
            case BASELINE -> throw new IllegalStateException("a scorecard makes no baseline");
        }
        pages.add(LastPages.of(card, occasion.lastPage()));
        return new Pack(
                kind,
                book.organisation(),
                card.role().id(),
                card.role().title().in(occasion.language()),
                card.scope(),
                occasion.period(),
                occasion.cycle(),
                occasion.language(),
                occasion.standing(),
                pages,
                new TicketTables(ledgers, organisation, occasion, book.ticketLink()).of(card));
    }

    private FrontPage front(Scorecard card) {
        return new FrontPages(book, ledgers, organisation, scorecards, occasion.period()).of(card);
    }

    /** At a review everybody talks; in between a role for the lowest units takes its page into a team. */
    private Pack.Kind kind(Role role) {
        if (book.isPartner(role)) {
            return Pack.Kind.PARTNER_PAGE;
        }
        if (role.covers() instanceof Role.Coverage.Personal) {
            return Pack.Kind.PERSONAL_PAGE;
        }
        if (occasion.cycle() != Review.Cycle.MONTHLY) {
            return Pack.Kind.GOAL_REVIEW;
        }
        boolean lowest = role.covers() instanceof Role.Coverage.Level level
                && level.level() == book.units().levels().size();
        return lowest ? Pack.Kind.TEAM_PAGE : Pack.Kind.MANAGEMENT_REPORT;
    }

    /** What waiting did is told of the goals of the highest roles: those that speak of all tickets. */
    private PartnerPage partnerPage(Scorecard card) {
        Partner partner = ledgers.population().partner(card.role().id()).orElseThrow();
        List<GoalResult> goals = scorecards.stream()
                .filter(other -> other.scope().isWhole() && !book.isPartner(other.role()))
                .flatMap(other -> other.goals().stream())
                .toList();
        return new PartnerPage(
                Counts.of(ledgers, card.scope(), occasion.period()),
                card,
                partner.owner().orElse(""),
                new PartnerParts(book, ledgers, occasion.period())
                        .part(partner, partner.spec().orElseThrow(), card.scope(), goals),
                new Reading(ledgers, book.ticketLink()).worth(card.goals()));
    }

    private PersonalPage personalPage(Scorecard card) {
        Privacy.Basis basis = book.settings().privacy().personal().orElseThrow();
        return new PersonalPages(book, ledgers, occasion.period(), basis).of(card);
    }

    private GoalPage goalPage(GoalResult result, String language) {
        return new GoalPage(
                result,
                Served.text(book, result.goal(), language),
                new Reading(ledgers, book.ticketLink()).worth(List.of(result)),
                new SeenSigns(book, ledgers).of(List.of(result), occasion.period()));
    }
}
