package goalpack.pack;

/** A page, or a run of pages, of a pack. */
public sealed interface Page permits FrontPage, GoalPage, TeamPage, PartnerPage, BaselinePage, LastPage {}
