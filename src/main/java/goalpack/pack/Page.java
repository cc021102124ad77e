package goalpack.pack;

/** A page, or a run of pages, of a pack. */
public sealed interface Page
        permits FrontPage, GoalPage, ReviewPage, TeamPage, PartnerPage, PersonalPage, BaselinePage, LastPage {}
