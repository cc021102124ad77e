package goalpack.ingest;

import goalpack.ticket.Column;
import goalpack.ticket.Rating;
import goalpack.ticket.Survey;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import java.util.List;
import java.util.Optional;

/**
 * What the words of events mean: those of the goal book, of the helpdesk whose ticket it is, and of any.
 *
 * @param words the first that know a word tell
 */
record EventVocabulary(List<Words> words) {
    EventVocabulary {
        words = List.copyOf(words);
    }

    Optional<String> meaning(Column column, String word) {
        return words.stream()
                .flatMap(known -> known.meaning(column, word).stream())
                .findFirst();
    }

    /** The status that a word means; unknown when nobody knows it, unstated when there is none. */
    TicketStatus status(String word) {
        if (word.isEmpty()) {
            return TicketStatus.UNSTATED;
        }
        String meaning = meaning(TicketKey.STATUS, word).orElse(word);
        return isTakenOut(meaning)
                ? TicketStatus.CANCELLED
                : TicketStatus.of(meaning).orElse(TicketStatus.UNKNOWN);
    }

    private static boolean isTakenOut(String meaning) {
        return switch (CellText.fold(meaning)) {
            case "spam", "deleted", "merged", "test" -> true;
            default -> false;
        };
    }

    Optional<Rating> rating(String word) {
        return Facts.rating(meaning(Survey.CSAT, word).orElse(word));
    }
}
