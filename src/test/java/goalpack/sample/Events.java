package goalpack.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happened to the tickets since January 2026, when the shop began to write it down: recognised, defined, waiting for
 * the warehouse or for finance, confirmed.
 */
final class Events {
    static final List<String> HEADER = List.of("ticket_id", "at", "type", "from", "to", "actor");

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    /** The one whose only row in the exports is damaged: nothing but its events would be known of it. */
    private static final long UNKNOWN = 25_654;

    private final Instant taken;
    private final List<Event> events = new ArrayList<>();

    private record Event(long ticket, Instant at, String type, String from, String to, String actor) {
        List<String> cells() {
            return List.of(Long.toString(ticket), at.toString(), type, from, to, actor);
        }
    }

    private Events(Instant taken) {
        this.taken = taken;
    }

    /** The text of a file of the tickets' events until the moment, in order of time. */
    static String text(List<SampleTicket> tickets, long firstId, Instant taken) {
        Events events = new Events(taken);
        for (int i = 0; i < tickets.size(); i++) {
            if (!tickets.get(i).created().isBefore(FIRST) && firstId + i != UNKNOWN) {
                events.of(firstId + i, tickets.get(i));
            }
        }
        events.events.sort(Comparator.comparing(Event::at).thenComparingLong(Event::ticket));
        StringBuilder text = new StringBuilder(Csv.line(HEADER));
        events.events.forEach(event -> text.append(Csv.line(event.cells())));
        return text.toString();
    }

    private void of(long id, SampleTicket ticket) {
        Dice dice = new Dice(World.SEED * 131 + id);
        List<Step> steps = ticket.steps();
        for (int i = 0; i + 1 < steps.size(); i++) {
            Step step = steps.get(i);
            Instant next = steps.get(i + 1).at();
            switch (step.what()) {
                case ASSIGNED -> {
                    add(id, step.at(), "ack", "", "", "agent");
                    Instant defined = between(step.at(), next, dice.between(5, 60));
                    add(id, defined, "category", "", ticket.category().title, "agent");
                    boolean late = Duration.between(ticket.created(), next).toHours() >= 5;
                    if (late && dice.chance(280)) {
                        asks(id, ticket, defined, next, dice);
                    }
                }
                case CUSTOMER_WROTE -> {
                    if (dice.chance(330)) {
                        asks(id, ticket, step.at(), next, dice);
                    }
                }
                case HELD -> asks(id, ticket, step.at(), next, dice);
                case SOLVED -> {
                    if (dice.chance(380)) {
                        add(
                                id,
                                step.at().plus(Duration.ofMinutes(dice.between(30, 1_200))),
                                "confirm",
                                "",
                                "",
                                "customer");
                    }
                }
                default -> {}
            }
        }
    }

    /** The ticket waits for whoever can help: the warehouse looks for parcels and parts, finance pays back. */
    private void asks(long id, SampleTicket ticket, Instant from, Instant to, Dice dice) {
        Optional<String> tag = switch (ticket.category()) {
            case DELIVERY, REPAIR -> Optional.of("wait-warehouse");
            case BILLING -> Optional.of("wait-finance");
            case RETURNS -> Optional.of(dice.chance(500) ? "wait-warehouse" : "wait-finance");
            case ADVICE, ACCOUNT -> Optional.empty();
        };
        tag.ifPresent(word -> {
            add(id, between(from, to, dice.between(2, 15)), "tag", "", word, "agent");
            add(id, between(from, to, dice.between(40, 98)), "tag", word, "", "agent");
        });
    }

    private static Instant between(Instant from, Instant to, int percent) {
        return from.plusSeconds(Duration.between(from, to).toSeconds() * percent / 100);
    }

    private void add(long id, Instant at, String type, String from, String to, String actor) {
        if (at.isBefore(taken)) {
            events.add(new Event(id, at, type, from, to, actor));
        }
    }
}
