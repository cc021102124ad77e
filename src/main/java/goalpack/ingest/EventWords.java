package goalpack.ingest;

import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import java.util.Locale;
import java.util.Optional;

/** The words of event files for what happened and for who did it. */
final class EventWords {
    private EventWords() {}

    /** The type that a word means; hyphens, blanks and low lines are the same. */
    static Optional<Kind> type(String word) {
        return switch (plain(word)) {
            case "status", "state", "status changed", "status change" -> Optional.of(Kind.STATUS);
            case "assign", "assigned", "assignee", "assignment", "owner" -> Optional.of(Kind.ASSIGN);
            case "ack", "acknowledge", "acknowledged", "acknowledgement" -> Optional.of(Kind.ACK);
            case "group", "team", "queue", "assignment group" -> Optional.of(Kind.GROUP);
            case "category", "categorised", "categorized" -> Optional.of(Kind.CATEGORY);
            case "priority", "urgency" -> Optional.of(Kind.PRIORITY);
            case "tag", "tags", "label" -> Optional.of(Kind.TAG);
            case "reply", "replied", "comment", "answer", "message", "public reply" -> Optional.of(Kind.REPLY);
            case "reopen", "reopened" -> Optional.of(Kind.REOPEN);
            case "confirm", "confirmed", "confirmation" -> Optional.of(Kind.CONFIRM);
            case "csat", "rating", "satisfaction", "survey" -> Optional.of(Kind.CSAT);
            default -> Optional.empty();
        };
    }

    /** Who a word means; a word that is none of these is somebody's name. */
    static Actor actor(String word) {
        return switch (plain(word)) {
            case "" -> Actor.UNSTATED;
            case "customer", "requester", "end user", "enduser", "client", "contact" -> Actor.CUSTOMER;
            case "bot", "automation", "automatic", "system", "trigger", "macro", "ai", "ai agent" -> Actor.BOT;
            default -> Actor.AGENT;
        };
    }

    /** The name of who did it; empty where the word is a part that one plays. */
    static String name(String word) {
        return actor(word) == Actor.AGENT && !isAgent(word) ? word : "";
    }

    private static boolean isAgent(String word) {
        return switch (plain(word)) {
            case "agent", "staff", "support", "desk" -> true;
            default -> false;
        };
    }

    /** Whether the word on a reply says that only the desk can read it. */
    static boolean isInternal(String word) {
        return switch (plain(word)) {
            case "internal", "private", "note", "internal note", "private note" -> true;
            default -> false;
        };
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }
}
