package goalpack.ticket;

import java.util.Locale;
import java.util.Optional;

/** Where a ticket stands; every helpdesk's own words are mapped onto these. */
public enum TicketStatus {
    NEW,
    OPEN,
    PENDING_CUSTOMER,
    PENDING_INTERNAL,
    ON_HOLD,
    SOLVED,
    CLOSED,
    CANCELLED,
    /** The export has no status column or says nothing in it. */
    UNSTATED,
    /** The export says something that no vocabulary knows; counted, listed, never taken as open. */
    UNKNOWN;

    /** Solved and closed tickets count as solved. */
    public boolean isSolved() {
        return this == SOLVED || this == CLOSED;
    }

    /** Whether the customer waits for the desk, or for whom the desk itself waits for. */
    public boolean isWithDesk() {
        return switch (this) {
            case NEW, OPEN, PENDING_INTERNAL, ON_HOLD -> true;
            case PENDING_CUSTOMER, SOLVED, CLOSED, CANCELLED, UNSTATED, UNKNOWN -> false;
        };
    }

    /** The word for it in files: {@code pending-customer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of a canonical word; {@code pending} is read as pending-customer, {@code resolved} as solved. */
    public static Optional<TicketStatus> of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "new" -> Optional.of(NEW);
            case "open" -> Optional.of(OPEN);
            case "pending", "pending-customer" -> Optional.of(PENDING_CUSTOMER);
            case "pending-internal" -> Optional.of(PENDING_INTERNAL);
            case "on-hold" -> Optional.of(ON_HOLD);
            case "solved", "resolved" -> Optional.of(SOLVED);
            case "closed" -> Optional.of(CLOSED);
            case "cancelled" -> Optional.of(CANCELLED);
            default -> Optional.empty();
        };
    }
}
