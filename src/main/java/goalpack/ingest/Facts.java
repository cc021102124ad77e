package goalpack.ingest;

import goalpack.ingest.Noted.Finding;
import goalpack.ingest.Reject.Reason;
import goalpack.ticket.Column;
import goalpack.ticket.Flag;
import goalpack.ticket.Given;
import goalpack.ticket.Label;
import goalpack.ticket.Profile;
import goalpack.ticket.Rating;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads what a row says beside its stamps: status, labels, counts, durations, flags, rating. */
final class Facts {
    private static final Set<Label> PEOPLE = Set.of(Label.ASSIGNEE, Label.CSAT_AGENT);
    private static final int SHARED_TEXTS = 1 << 16;

    private final Profile profile;
    private final Words words;
    private final Set<String> nulls;
    private final List<Column> present;
    private final Map<String, String> shared = new HashMap<>();

    Facts(Profile profile, Words words, Layout layout) {
        this.profile = profile;
        this.words = words;
        this.nulls = Set.copyOf(profile.nulls());
        Set<Column> columns = new LinkedHashSet<>(layout.places().keySet());
        columns.addAll(layout.otherwise().keySet());
        this.present = List.copyOf(columns);
    }

    /** Whether the status says that the ticket is solved. */
    boolean read(Row row, TicketBuilder ticket) {
        boolean solved = false;
        for (Column column : present) {
            String text = row.text(column);
            if (text.isEmpty()) {
                text = row.otherwise(column);
            }
            if (!text.isEmpty()) {
                switch (column) {
                    case TicketKey key -> solved |= key(key, text, row, ticket);
                    case Label label -> label(label, text, row, ticket);
                    case Tally tally -> tally(tally, text, row, ticket);
                    case Given given -> given(given, text, row, ticket);
                    case Flag flag -> flag(flag, text, row, ticket);
                    case Survey survey -> survey(survey, text, row, ticket);
                    default -> {}
                }
            }
        }
        return solved;
    }

    private boolean key(TicketKey key, String text, Row row, TicketBuilder ticket) {
        row.fills(key);
        return switch (key) {
            case TICKET_ID -> false;
            case MERGED_INTO -> {
                ticket.mergedInto(CellText.id(text));
                yield false;
            }
            case STATUS -> status(text, row, ticket);
        };
    }

    private boolean status(String text, Row row, TicketBuilder ticket) {
        String meaning = words.meaning(TicketKey.STATUS, text)
                .or(() -> words.meaning(TicketKey.STATUS, row.otherwise(TicketKey.STATUS)))
                .orElse(text);
        if (mark(meaning, ticket)) {
            ticket.status(TicketStatus.CANCELLED);
            return false;
        }
        Optional<TicketStatus> status = TicketStatus.of(meaning);
        if (status.isEmpty()) {
            row.unknown(TicketKey.STATUS, text);
        }
        ticket.status(status.orElse(TicketStatus.UNKNOWN));
        return status.map(TicketStatus::isSolved).orElse(false);
    }

    /** Whether the word takes a ticket out of the counts. */
    private static boolean mark(String word, TicketBuilder ticket) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "spam" -> ticket.flag(Flag.IS_SPAM);
            case "deleted" -> ticket.flag(Flag.IS_DELETED);
            case "test" -> ticket.flag(Flag.IS_TEST);
            case "merged" -> ticket.merged();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void label(Label label, String text, Row row, TicketBuilder ticket) {
        String value = label == Label.TAGS ? tags(row.texts(label), ticket) : one(label, text);
        if (!value.isEmpty()) {
            row.fills(label);
            ticket.label(label, shared.size() < SHARED_TEXTS ? shared.computeIfAbsent(value, same -> same) : value);
        }
    }

    private String one(Label label, String text) {
        String value = CellText.single(text, profile.lists(), nulls);
        value = PEOPLE.contains(label) ? CellText.person(value) : value;
        return words.meaning(label, value).orElse(value);
    }

    private String tags(List<String> cells, TicketBuilder ticket) {
        String tags = cells.stream()
                .map(cell -> CellText.tags(cell, profile.tags().separator()))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(" "));
        Arrays.stream(tags.split(" "))
                .map(tag -> profile.tags().flags().getOrDefault(CellText.fold(tag), ""))
                .forEach(meaning -> mark(meaning, ticket));
        return tags;
    }

    private static void tally(Tally tally, String text, Row row, TicketBuilder ticket) {
        OptionalLong count = tally == Tally.REOPENS ? CellText.countOrYes(text) : CellText.count(text);
        if (count.isPresent()) {
            row.fills(tally);
            ticket.tally(tally, count.getAsLong());
        } else {
            row.fault(Reason.NUMBER_UNREADABLE, tally);
        }
    }

    private void given(Given given, String text, Row row, TicketBuilder ticket) {
        OptionalLong seconds = WrittenDuration.seconds(text, CellText.unitOf(given, profile.durations()));
        if (seconds.isEmpty()) {
            row.fault(Reason.DURATION_UNREADABLE, given);
        } else if (seconds.getAsLong() < 0) {
            row.finds(Finding.NEGATIVE_DURATION, given, text);
        } else {
            row.fills(given);
            ticket.given(given, seconds.getAsLong());
        }
    }

    private void flag(Flag flag, String text, Row row, TicketBuilder ticket) {
        Optional<Boolean> set = words.has(flag)
                ? Optional.of(words.meaning(flag, text).equals(Optional.of("true")))
                : CellText.flag(text);
        if (set.isEmpty()) {
            row.fault(Reason.FLAG_UNREADABLE, flag);
            return;
        }
        row.fills(flag);
        if (set.get()) {
            ticket.flag(flag);
        }
    }

    private void survey(Survey survey, String text, Row row, TicketBuilder ticket) {
        if (survey == Survey.CSAT) {
            row.fills(survey);
            satisfaction(text, row, ticket);
            return;
        }
        if (Scores.appliesNowhere(survey, text)) {
            return;
        }
        Optional<BigFraction> score = Scores.read(survey, text);
        if (score.isEmpty()) {
            row.fault(Reason.SCORE_UNREADABLE, survey);
            return;
        }
        row.fills(survey);
        ticket.score(survey, score.get());
    }

    private void satisfaction(String text, Row row, TicketBuilder ticket) {
        String word = CellText.count(text).isPresent()
                ? Long.toString(CellText.count(text).getAsLong())
                : text;
        Optional<Rating> rating = words.meaning(Survey.CSAT, word).flatMap(Facts::rating);
        if (rating.isEmpty()) {
            row.unknown(Survey.CSAT, text);
        }
        ticket.rating(rating.orElse(Rating.UNSTATED));
    }

    /** The rating of a canonical word. */
    static Optional<Rating> rating(String word) {
        return switch (CellText.fold(word)) {
            case "unoffered" -> Optional.of(Rating.UNOFFERED);
            case "offered" -> Optional.of(Rating.OFFERED);
            case "good" -> Optional.of(Rating.GOOD);
            case "bad" -> Optional.of(Rating.BAD);
            default -> Optional.empty();
        };
    }
}
