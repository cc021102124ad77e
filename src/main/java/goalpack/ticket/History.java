package goalpack.ticket;

import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened to one ticket, in order of time, and the states that follow from it.
 *
 * <p>Of several changes of status in the same second each follows the one that led to it, where they say so.
 */
public final class History {
    private final List<TicketEvent> events;
    private final Optional<Instant> arrival;
    private final Optional<Instant> solved;

    /**
     * Of events in order.
     *
     * @param arrival when the ticket came
     * @param solved when the export itself says that it was last solved; it counts among the changes of status
     */
    History(List<TicketEvent> events, Optional<Instant> arrival, Optional<Instant> solved) {
        this.events = List.copyOf(events);
        this.arrival = arrival;
        this.solved = solved;
    }

    /**
     * The events in order of time.
     *
     * @param events those of the same second in the order in which they were read
     */
    public static List<TicketEvent> inOrder(List<TicketEvent> events) {
        List<TicketEvent> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(TicketEvent::at));
        Optional<String> stands = Optional.empty();
        for (int i = 0; i < sorted.size(); i++) {
            bringForward(sorted, i, stands);
            stands = sorted.get(i).type() == Kind.STATUS
                    ? Optional.of(sorted.get(i).to())
                    : stands;
        }
        return sorted;
    }

    /** Puts the change that begins where the ticket stands, or where no other one of its second ends, before the others. */
    private static void bringForward(List<TicketEvent> sorted, int place, Optional<String> stands) {
        Instant second = sorted.get(place).at();
        if (place + 1 == sorted.size() || !sorted.get(place + 1).at().equals(second)) {
            return;
        }
        List<TicketEvent> changes = sorted.subList(place, sorted.size()).stream()
                .takeWhile(event -> event.at().equals(second))
                .filter(event -> event.type() == Kind.STATUS)
                .toList();
        if (changes.size() < 2) {
            return;
        }
        Optional<TicketEvent> next = changes.stream()
                .filter(change -> stands.filter(change.from()::equals).isPresent())
                .findFirst()
                .or(() -> changes.stream()
                        .filter(change ->
                                changes.stream().noneMatch(other -> other.to().equals(change.from())))
                        .findFirst());
        next.ifPresent(change -> {
            sorted.remove(change);
            sorted.add(place, change);
        });
    }

    public List<TicketEvent> events() {
        return events;
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    public Stream<TicketEvent> of(Kind type) {
        return events.stream().filter(event -> event.type() == type);
    }

    public Stream<TicketEvent> replies(Actor by) {
        return of(Kind.REPLY).filter(reply -> reply.by() == by);
    }

    /** Whether the ways of its status are known. */
    public boolean tellsStatus() {
        return of(Kind.STATUS).findAny().isPresent();
    }

    /**
     * The statuses that the ticket stood in from its arrival, one after the other without a gap; the last is never over.
     *
     * <p>A ticket whose first change does not say from what was new. None where no change of status is known.
     */
    public List<Stay> statuses() {
        Optional<TicketEvent> first = of(Kind.STATUS).findFirst();
        if (first.isEmpty() || arrival.isEmpty()) {
            return List.of();
        }
        TicketStatus before = first.get().before();
        Replay replay = new Replay(
                arrival.get(),
                before == TicketStatus.UNSTATED ? TicketStatus.NEW : before,
                first.get().from());
        boolean told = solved.isEmpty();
        for (TicketEvent event : events) {
            if (!told && event.at().isAfter(solved.orElseThrow())) {
                replay.solve(solved.orElseThrow());
                told = true;
            }
            replay.take(event);
        }
        if (!told) {
            replay.solve(solved.orElseThrow());
        }
        return replay.stays();
    }

    /** Walks through changes of status. */
    private static final class Replay {
        private final List<Stay> stays = new ArrayList<>();
        private Instant start;
        private TicketStatus status;
        private String word;

        Replay(Instant arrival, TicketStatus status, String word) {
            this.start = arrival;
            this.status = status;
            this.word = word;
        }

        void take(TicketEvent event) {
            if (event.type() == Kind.STATUS) {
                become(event.at(), event.after(), event.to());
            } else if (event.type() == Kind.REOPEN && status.isSolved()) {
                become(event.at(), TicketStatus.OPEN, "");
            }
        }

        void solve(Instant at) {
            if (!status.isSolved()) {
                become(at, TicketStatus.SOLVED, "");
            }
        }

        private void become(Instant at, TicketStatus next, String nextWord) {
            if (at.isAfter(start)) {
                stays.add(new Stay(start, at, status, word));
                start = at;
            }
            status = next;
            word = nextWord;
        }

        List<Stay> stays() {
            stays.add(new Stay(start, Instant.MAX, status, word));
            return stays;
        }
    }

    /** Where the ticket stood just before the instant; unstated where that is not known, or it had not come. */
    public TicketStatus statusBefore(Instant instant) {
        return statuses().stream()
                .filter(stay -> stay.start().isBefore(instant))
                .reduce((one, later) -> later)
                .map(Stay::status)
                .orElse(TicketStatus.UNSTATED);
    }

    /** The moments at which the ticket became solved. */
    public List<Instant> solvings() {
        List<Instant> moments = new ArrayList<>();
        boolean was = false;
        for (Stay stay : statuses()) {
            boolean is = stay.status().isSolved();
            if (is && !was) {
                moments.add(stay.start());
            }
            was = is;
        }
        return moments;
    }

    /** The moments at which the solved ticket was opened again; by its status where that is told, else as told. */
    public List<Instant> reopenings() {
        if (!tellsStatus()) {
            return of(Kind.REOPEN).map(TicketEvent::at).toList();
        }
        List<Instant> moments = new ArrayList<>();
        boolean was = false;
        for (Stay stay : statuses()) {
            if (was && !stay.status().isSolved() && stay.status() != TicketStatus.CANCELLED) {
                moments.add(stay.start());
            }
            was = stay.status().isSolved();
        }
        return moments;
    }

    /** The times with each group, from the first that is named; a group named as left had the ticket from its arrival. */
    public List<Stay> groups() {
        List<TicketEvent> changes = of(Kind.GROUP).toList();
        List<Stay> stays = new ArrayList<>();
        if (changes.isEmpty()) {
            return stays;
        }
        TicketEvent first = changes.getFirst();
        arrival.filter(at -> at.isBefore(first.at()) && !first.from().isEmpty())
                .ifPresent(at -> stays.add(new Stay(at, first.at(), TicketStatus.UNSTATED, first.from())));
        for (int i = 0; i < changes.size(); i++) {
            Instant end = i + 1 < changes.size() ? changes.get(i + 1).at() : Instant.MAX;
            if (changes.get(i).at().isBefore(end)) {
                stays.add(new Stay(
                        changes.get(i).at(),
                        end,
                        TicketStatus.UNSTATED,
                        changes.get(i).to()));
            }
        }
        return stays;
    }

    /** The times with each tag, by when they began; what was never put on was there from the ticket's arrival. */
    public List<Stay> tags() {
        Map<String, Instant> since = new LinkedHashMap<>();
        List<Stay> stays = new ArrayList<>();
        of(Kind.TAG).forEach(event -> {
            if (!event.from().isEmpty()) {
                Optional<Instant> start =
                        Optional.ofNullable(since.remove(event.from())).or(() -> arrival);
                start.filter(at -> at.isBefore(event.at()))
                        .ifPresent(at -> stays.add(new Stay(at, event.at(), TicketStatus.UNSTATED, event.from())));
            }
            if (!event.to().isEmpty()) {
                since.putIfAbsent(event.to(), event.at());
            }
        });
        since.forEach((tag, start) -> stays.add(new Stay(start, Instant.MAX, TicketStatus.UNSTATED, tag)));
        stays.sort(Comparator.comparing(Stay::start).thenComparing(Stay::word));
        return stays;
    }

    /** How many it was with, one after the other, of groups or assignees. */
    public long stations(Kind type) {
        List<String> names = new ArrayList<>();
        of(type).flatMap(event -> Stream.of(event.from(), event.to()))
                .filter(name -> !name.isEmpty())
                .filter(name -> names.isEmpty() || !names.getLast().equals(name))
                .forEach(names::add);
        return names.size();
    }
}
