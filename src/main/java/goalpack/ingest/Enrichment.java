package goalpack.ingest;

import goalpack.ticket.Column;
import goalpack.ticket.Given;
import goalpack.ticket.History;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Rating;
import goalpack.ticket.Stay;
import goalpack.ticket.Survey;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import goalpack.ticket.Told;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Fills what an export leaves open in a ticket with what its events tell; what the export states stays.
 *
 * <p>Types of events that no file holds tell nothing: where no reply stands in any file, a ticket without replies is not
 * known to have none.
 */
final class Enrichment {
    private final EventLog log;
    private final EventVocabulary words;

    /**
     * @param log for what the files tell at all
     * @param words of the ticket's source
     */
    Enrichment(EventLog log, EventVocabulary words) {
        this.log = log;
        this.words = words;
    }

    /** A ticket with more in it, and the columns that its events filled. */
    record Filled(Ticket ticket, Set<Column> columns) {}

    /** @param ticket with its events */
    Filled of(Ticket ticket) {
        Filling filling = new Filling(ticket);
        filling.columns.add(Told.EVENTS);
        arrival(ticket.history(), filling);
        Ticket arrived = filling.ticket.build();
        History history = arrived.history();
        stamps(arrived, history, filling);
        replies(history, filling);
        counts(history, filling);
        waits(arrived, history, filling);
        labels(history, filling);
        survey(history, filling);
        return new Filled(filling.ticket.build(), filling.columns);
    }

    private static void arrival(History history, Filling filling) {
        filling.stamp(
                JourneyStep.CREATED_AT,
                history.events().stream().map(TicketEvent::at).findFirst());
        Optional<TicketEvent> last = history.events().stream()
                .filter(event -> event.type() == Kind.STATUS)
                .reduce((one, later) -> later);
        last.ifPresent(change -> filling.status(change.after()));
    }

    private static void stamps(Ticket ticket, History history, Filling filling) {
        filling.stamp(
                JourneyStep.FIRST_ASSIGNED_AT,
                first(history.of(Kind.ASSIGN).filter(event -> !event.to().isEmpty())));
        filling.stamp(JourneyStep.ACKNOWLEDGED_AT, first(history.of(Kind.ACK).filter(Enrichment::isByPeople)));
        List<Instant> solvings = history.solvings();
        filling.stamp(JourneyStep.FIRST_SOLVED_AT, solvings.stream().findFirst());
        filling.stamp(JourneyStep.SOLVED_AT, solvings.stream().reduce((one, later) -> later));
        filling.stamp(
                JourneyStep.CLOSED_AT,
                history.statuses().stream()
                        .reduce((one, later) -> later)
                        .filter(stay -> stay.status() == TicketStatus.CLOSED)
                        .map(Stay::start));
        Instant solved = ticket.at(JourneyStep.SOLVED_AT)
                .or(() -> solvings.stream().reduce((one, later) -> later))
                .orElse(Instant.MIN);
        filling.stamp(
                JourneyStep.CONFIRMED_AT,
                first(history.of(Kind.CONFIRM)
                        .filter(Enrichment::isByPeople)
                        .filter(event -> !event.at().isBefore(solved))));
    }

    private static boolean isByPeople(TicketEvent event) {
        return event.by() != Actor.BOT;
    }

    private static Optional<Instant> first(Stream<TicketEvent> events) {
        return events.map(TicketEvent::at).findFirst();
    }

    /** A reply that does not say whose it is makes all that follows from replies unknown. */
    private void replies(History history, Filling filling) {
        if (!log.tells(Kind.REPLY) || history.replies(Actor.UNSTATED).findAny().isPresent()) {
            return;
        }
        Optional<Instant> first = first(history.replies(Actor.AGENT));
        filling.stamp(JourneyStep.FIRST_REPLY_AT, first);
        filling.tally(Tally.AGENT_REPLIES, history.replies(Actor.AGENT).count());
        if (log.tellsRepliesOf(Actor.CUSTOMER)) {
            filling.tally(
                    Tally.CUSTOMER_REPLIES, history.replies(Actor.CUSTOMER).count());
        }
        if (log.tellsRepliesOf(Actor.BOT)) {
            filling.stamp(JourneyStep.FIRST_HUMAN_REPLY_AT, first);
            filling.tally(Tally.BOT_REPLIES, history.replies(Actor.BOT).count());
        }
    }

    private void counts(History history, Filling filling) {
        if (history.tellsStatus() || log.tells(Kind.REOPEN)) {
            filling.tally(Tally.REOPENS, history.reopenings().size());
        }
        if (history.of(Kind.ASSIGN).findAny().isPresent()) {
            filling.tally(Tally.ASSIGNEE_STATIONS, history.stations(Kind.ASSIGN));
        }
        if (log.tells(Kind.GROUP)) {
            filling.tally(Tally.GROUP_STATIONS, Math.max(1, history.stations(Kind.GROUP)));
        }
    }

    /** Minutes up to the last solving; unknown where a status on the way is. */
    private static void waits(Ticket ticket, History history, Filling filling) {
        Optional<Instant> end = ticket.at(JourneyStep.SOLVED_AT)
                .or(() -> history.solvings().stream().reduce((one, later) -> later));
        List<Stay> stays = history.statuses();
        if (end.isEmpty() || stays.isEmpty()) {
            return;
        }
        List<Stay> before = stays.stream().map(stay -> stay.until(end.get())).toList();
        boolean unknown = before.stream()
                .anyMatch(stay -> stay.seconds() > 0
                        && (stay.status() == TicketStatus.UNKNOWN || stay.status() == TicketStatus.UNSTATED));
        if (!unknown) {
            filling.given(Given.REQUESTER_WAIT_MIN, seconds(before, TicketStatus::isWithDesk));
            filling.given(Given.AGENT_WAIT_MIN, seconds(before, TicketStatus.PENDING_CUSTOMER::equals));
            filling.given(Given.ON_HOLD_MIN, seconds(before, TicketStatus.ON_HOLD::equals));
        }
    }

    private static long seconds(List<Stay> stays, Predicate<TicketStatus> wanted) {
        return stays.stream()
                .filter(stay -> wanted.test(stay.status()))
                .mapToLong(Stay::seconds)
                .sum();
    }

    private void labels(History history, Filling filling) {
        filling.label(Label.TEAM, meaning(Label.TEAM, last(history, Kind.GROUP)));
        filling.label(Label.ASSIGNEE, CellText.person(last(history, Kind.ASSIGN)));
        filling.label(Label.CATEGORY, meaning(Label.CATEGORY, last(history, Kind.CATEGORY)));
        filling.label(Label.PRIORITY, meaning(Label.PRIORITY, last(history, Kind.PRIORITY)));
        filling.stamp(JourneyStep.TRIAGED_AT, triaged(history));
    }

    private static String last(History history, Kind type) {
        return history.of(type)
                .map(TicketEvent::to)
                .reduce((one, later) -> later)
                .orElse("");
    }

    private String meaning(Label label, String word) {
        return words.meaning(label, word).orElse(word);
    }

    /** Category and priority are both set; where no file tells of priorities, the category alone. */
    private Optional<Instant> triaged(History history) {
        Optional<Instant> category =
                first(history.of(Kind.CATEGORY).filter(event -> !event.to().isEmpty()));
        if (!log.tells(Kind.PRIORITY)) {
            return category;
        }
        Optional<Instant> priority =
                first(history.of(Kind.PRIORITY).filter(event -> !event.to().isEmpty()));
        return category.flatMap(one -> priority.map(other -> one.isAfter(other) ? one : other));
    }

    private void survey(History history, Filling filling) {
        history.of(Kind.CSAT).reduce((one, later) -> later).ifPresent(answer -> {
            words.rating(answer.to()).ifPresent(filling::rating);
            filling.stamp(JourneyStep.CSAT_AT, Optional.of(answer.at()));
        });
    }

    /** A ticket being filled. */
    private static final class Filling {
        private final Ticket before;
        private final TicketBuilder ticket;
        private final Set<Column> columns = new HashSet<>();

        Filling(Ticket before) {
            this.before = before;
            this.ticket = before.again();
        }

        void stamp(JourneyStep step, Optional<Instant> moment) {
            if (moment.isPresent() && !before.has(step)) {
                ticket.derived(step, moment.get());
                columns.add(step);
            }
        }

        void tally(Tally tally, long count) {
            if (before.tally(tally).isEmpty()) {
                ticket.tally(tally, count);
                columns.add(tally);
            }
        }

        void given(Given given, long seconds) {
            if (before.given(given).isEmpty()) {
                ticket.given(given, seconds);
                columns.add(given);
            }
        }

        void label(Label label, String text) {
            if (!text.isEmpty() && before.label(label).isEmpty()) {
                ticket.label(label, text);
                columns.add(label);
            }
        }

        void status(TicketStatus status) {
            if (before.status() == TicketStatus.UNSTATED) {
                ticket.status(status);
                columns.add(TicketKey.STATUS);
            }
        }

        void rating(Rating rating) {
            if (before.rating() == Rating.UNSTATED) {
                ticket.rating(rating);
                columns.add(Survey.CSAT);
            }
        }
    }
}
