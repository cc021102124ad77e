package goalpack.goal;

/** The hours a clock runs by: every hour of the calendar, one named office calendar, or each ticket's own unit's. */
public sealed interface Clock {
    Clock CALENDAR = new AllHours();

    /** Every hour counts. */
    record AllHours() implements Clock {}

    /** The business hours of the book's calendar of that name. */
    record Office(String calendar) implements Clock {}

    /** The business hours of the unit that the ticket belongs to. */
    record OfUnit() implements Clock {}
}
