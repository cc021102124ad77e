package goalpack.ingest;

import goalpack.ticket.Column;
import goalpack.ticket.Flag;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Origin;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import goalpack.ticket.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tickets that one export tells otherwise than another before it.
 *
 * @param counts how many tickets, by what is otherwise; a ticket may count for several
 * @param listed by ticket, the first {@value #MOST_LISTED}
 */
public record Comebacks(SortedMap<Change, Integer> counts, List<Comeback> listed) {
    static final int MOST_LISTED = 10_000;

    public Comebacks {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        listed = List.copyOf(listed);
    }

    public int count(Change change) {
        return counts.getOrDefault(change, 0);
    }

    /** What is otherwise. */
    public enum Change {
        /** Anything at all that both exports tell, beside when it was last touched. */
        CHANGED("changed"),
        STATUS_CHANGED("status-changed"),
        /** Another assignee or another team. */
        REASSIGNED("reassigned"),
        /** It was solved at another time. */
        SOLVED_MOVED("solved-moved"),
        /** It was solved, and nothing says when any more. */
        SOLVED_LOST("solved-lost"),
        /** It was solved and no longer is. */
        REOPENED("reopened");

        private final String code;

        Change(String code) {
            this.code = code;
        }

        /** The stable word for it in files. */
        public String code() {
            return code;
        }
    }

    /** One ticket in two exports. */
    public record Comeback(TicketId id, Set<Change> changes, State earlier, State later) {}

    /** What an export tells of a ticket. */
    public record State(Origin origin, TicketStatus status, Optional<Instant> solved) {
        static State of(Ticket ticket) {
            return new State(ticket.origin(), ticket.status(), ticket.at(JourneyStep.SOLVED_AT));
        }
    }

    /** Meets versions of tickets, ticket by ticket, and each ticket's from the oldest to the latest. */
    static final class Gathering implements Version.Meeting {
        private final Map<String, Set<Column>> supplied;
        private final SortedMap<Change, Integer> counts = new TreeMap<>();
        private final List<Comeback> listed = new ArrayList<>();
        private final Set<Change> counted = EnumSet.noneOf(Change.class);
        private Optional<TicketId> current = Optional.empty();

        /** @param supplied the columns that each file has */
        Gathering(Map<String, Set<Column>> supplied) {
            this.supplied = Map.copyOf(supplied);
        }

        @Override
        public void meet(Ticket older, Ticket newer) {
            String before = older.origin().file();
            String after = newer.origin().file();
            if (before.equals(after) || Ticket.compareFacts(older, newer) == 0) {
                return;
            }
            Set<Column> both = new HashSet<>(supplied.getOrDefault(before, Set.of()));
            both.retainAll(supplied.getOrDefault(after, Set.of()));
            both.remove(JourneyStep.UPDATED_AT);
            if (both.stream().noneMatch(column -> differs(column, older, newer))) {
                return;
            }
            TicketId id = newer.id();
            if (!current.equals(Optional.of(id))) {
                current = Optional.of(id);
                counted.clear();
            }
            Set<Change> changes = changes(older, newer);
            changes.stream().filter(counted::add).forEach(change -> counts.merge(change, 1, Integer::sum));
            if (listed.size() < MOST_LISTED) {
                listed.add(new Comeback(id, changes, State.of(older), State.of(newer)));
            }
        }

        private static boolean differs(Column column, Ticket older, Ticket newer) {
            return switch (column) {
                case JourneyStep step -> !older.at(step).equals(newer.at(step));
                case Label label -> !older.label(label).equals(newer.label(label));
                case Tally tally -> !older.tally(tally).equals(newer.tally(tally));
                case Given given -> !older.given(given).equals(newer.given(given));
                case Flag flag -> older.has(flag) != newer.has(flag);
                case Survey survey ->
                    survey == Survey.CSAT
                            ? older.rating() != newer.rating()
                            : !older.score(survey).equals(newer.score(survey));
                case Told told -> false;
                case TicketKey key ->
                    older.status() != newer.status() || !older.mergedInto().equals(newer.mergedInto());
            };
        }

        private static Set<Change> changes(Ticket older, Ticket newer) {
            Set<Change> changes = EnumSet.of(Change.CHANGED);
            if (older.status() != newer.status()) {
                changes.add(Change.STATUS_CHANGED);
            }
            if (!older.label(Label.ASSIGNEE).equals(newer.label(Label.ASSIGNEE))
                    || !older.label(Label.TEAM).equals(newer.label(Label.TEAM))) {
                changes.add(Change.REASSIGNED);
            }
            Optional<Instant> before = older.at(JourneyStep.SOLVED_AT);
            Optional<Instant> after = newer.at(JourneyStep.SOLVED_AT);
            if (before.isPresent() && !before.equals(after)) {
                changes.add(after.isPresent() ? Change.SOLVED_MOVED : Change.SOLVED_LOST);
            }
            if (older.status().isSolved() && !newer.status().isSolved()) {
                changes.add(Change.REOPENED);
            }
            return changes;
        }

        Comebacks gathered() {
            return new Comebacks(counts, listed);
        }
    }
}
