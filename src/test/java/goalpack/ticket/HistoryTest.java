package goalpack.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What follows from events, against a second reckoning that asks minute by minute. */
class HistoryTest {
    private static final Instant ARRIVAL = Instant.parse("2026-03-02T08:00:00Z");
    private static final int MINUTES = 400;

    private static Ticket ticket(List<TicketEvent> events) {
        return Ticket.builder(new TicketId("desk", "1"), new Origin("f", 1), Lexicon.shared())
                .at(JourneyStep.CREATED_AT, ARRIVAL)
                .events(History.inOrder(events))
                .build();
    }

    private static Instant minute(int minute) {
        return ARRIVAL.plus(Duration.ofMinutes(minute));
    }

    private static List<TicketEvent> anyEvents(Random random) {
        List<TicketEvent> events = new ArrayList<>();
        TicketStatus[] statuses = TicketStatus.values();
        for (int minute = 1; minute < MINUTES; minute++) {
            int what = random.nextInt(60);
            if (what < 3) {
                events.add(TicketEvent.status(
                        minute(minute), TicketStatus.UNSTATED, statuses[random.nextInt(statuses.length - 2)]));
            } else if (what == 3) {
                events.add(TicketEvent.of(minute(minute), Kind.REOPEN, "", "", Actor.CUSTOMER));
            } else if (what == 4) {
                events.add(TicketEvent.of(minute(minute), Kind.GROUP, "", "queue" + random.nextInt(3), Actor.AGENT));
            }
        }
        Collections.shuffle(events, random);
        return events;
    }

    /** The status at each minute, by looking at every event each time. */
    private static TicketStatus plainly(List<TicketEvent> events, int minute) {
        TicketStatus status = TicketStatus.NEW;
        for (int at = 1; at <= minute; at++) {
            for (TicketEvent event : events) {
                if (!event.at().equals(minute(at))) {
                    continue;
                }
                if (event.type() == Kind.STATUS) {
                    status = event.after();
                } else if (event.type() == Kind.REOPEN
                        && (status == TicketStatus.SOLVED || status == TicketStatus.CLOSED)) {
                    status = TicketStatus.OPEN;
                }
            }
        }
        return status;
    }

    private static boolean isSolved(TicketStatus status) {
        return status == TicketStatus.SOLVED || status == TicketStatus.CLOSED;
    }

    @Test
    void statusesSolvingsAndReopeningsAreThoseOfASecondReckoning() {
        for (long seed = 1; seed <= 60; seed++) {
            List<TicketEvent> events = anyEvents(new Random(seed));
            History history = ticket(events).history();
            if (!history.tellsStatus()) {
                continue;
            }
            List<Instant> solvings = new ArrayList<>();
            List<Instant> reopenings = new ArrayList<>();
            TicketStatus before = TicketStatus.NEW;
            for (int minute = 1; minute < MINUTES; minute++) {
                TicketStatus now = plainly(events, minute);
                assertEquals(
                        now,
                        history.statusBefore(minute(minute).plusSeconds(1)),
                        "seed " + seed + ", minute " + minute);
                if (isSolved(now) && !isSolved(before)) {
                    solvings.add(minute(minute));
                }
                if (isSolved(before) && !isSolved(now) && now != TicketStatus.CANCELLED) {
                    reopenings.add(minute(minute));
                }
                before = now;
            }
            assertEquals(solvings, history.solvings(), "seed " + seed);
            assertEquals(reopenings, history.reopenings(), "seed " + seed);
        }
    }

    @Test
    void staysFollowEachOtherWithoutAGap() {
        for (long seed = 1; seed <= 60; seed++) {
            List<Stay> stays = ticket(anyEvents(new Random(seed))).history().statuses();
            for (int i = 1; i < stays.size(); i++) {
                assertEquals(stays.get(i - 1).end(), stays.get(i).start());
            }
            if (!stays.isEmpty()) {
                assertEquals(ARRIVAL, stays.getFirst().start());
                assertEquals(Instant.MAX, stays.getLast().end());
            }
        }
    }

    @Test
    void aTicketSaysOfItsEventsWhatWasPutIn() {
        for (long seed = 1; seed <= 20; seed++) {
            List<TicketEvent> events = History.inOrder(anyEvents(new Random(seed)));
            assertEquals(events, ticket(events).history().events());
            assertEquals(events, ticket(events).again().build().history().events());
        }
    }

    @Test
    void aTagIsWornFromItsPuttingOnToItsTakingOff() {
        List<Stay> tags = ticket(List.of(
                        TicketEvent.of(minute(5), Kind.TAG, "", "wait", Actor.AGENT),
                        TicketEvent.of(minute(9), Kind.TAG, "wait", "", Actor.AGENT),
                        TicketEvent.of(minute(10), Kind.TAG, "old", "", Actor.AGENT),
                        TicketEvent.of(minute(20), Kind.TAG, "", "wait", Actor.AGENT)))
                .history()
                .tags();
        assertEquals(
                List.of(
                        new Stay(ARRIVAL, minute(10), TicketStatus.UNSTATED, "old"),
                        new Stay(minute(5), minute(9), TicketStatus.UNSTATED, "wait"),
                        new Stay(minute(20), Instant.MAX, TicketStatus.UNSTATED, "wait")),
                tags);
    }

    @Test
    void aQueueThatIsLeftFirstHadTheTicketFromItsArrival() {
        List<Stay> groups = ticket(List.of(
                        TicketEvent.of(minute(5), Kind.GROUP, "Desk", "Warehouse", Actor.AGENT),
                        TicketEvent.of(minute(9), Kind.GROUP, "Warehouse", "Desk", Actor.AGENT)))
                .history()
                .groups();
        assertEquals(
                List.of("Desk", "Warehouse", "Desk"),
                groups.stream().map(Stay::word).toList());
        assertEquals(minute(9), groups.get(1).end());
    }
}
