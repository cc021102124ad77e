package goalpack.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class TicketTest {
    private static final long SEED = 8;
    private static final int ROUNDS = 2000;
    private static final List<String> TEXTS = List.of("Leeds", "İzmir", "日本", "a\nb", "", "x".repeat(300), "🙂");

    @Test
    void whatWasNeverSetIsAbsent() {
        Ticket ticket = Ticket.builder(new TicketId("desk", "7"), new Origin("a.csv", 3))
                .build();
        for (JourneyStep step : JourneyStep.values()) {
            assertFalse(ticket.has(step));
            assertFalse(ticket.isDerived(step));
            assertEquals(Optional.empty(), ticket.at(step));
        }
        for (Tally tally : Tally.values()) {
            assertEquals(OptionalLong.empty(), ticket.tally(tally));
        }
        for (Label label : Label.values()) {
            assertEquals("", ticket.label(label));
        }
        assertEquals(TicketStatus.UNSTATED, ticket.status());
        assertEquals("", ticket.mergedInto());
        assertEquals(new Origin("a.csv", 3), ticket.origin());
    }

    @Test
    void everyFactComesBackAsItWasSet() {
        Random random = new Random(SEED);
        Lexicon lexicon = Lexicon.shared();
        for (int round = 0; round < ROUNDS; round++) {
            Origin origin = new Origin("f" + random.nextInt(3), random.nextInt(Integer.MAX_VALUE));
            TicketId id = new TicketId("desk", "№" + random.nextLong());
            TicketBuilder builder = Ticket.builder(id, origin, random.nextBoolean() ? lexicon : Lexicon.none());
            Map<JourneyStep, Instant> stamps = new EnumMap<>(JourneyStep.class);
            Map<Tally, Long> tallies = new EnumMap<>(Tally.class);
            Map<Given, Long> given = new EnumMap<>(Given.class);
            Map<Label, String> labels = new EnumMap<>(Label.class);
            Map<Flag, Boolean> flags = new EnumMap<>(Flag.class);
            for (JourneyStep step : some(JourneyStep.values(), random)) {
                stamps.put(step, Instant.ofEpochSecond(random.nextLong(-99_999_999_999L, 99_999_999_999L)));
                builder.at(step, stamps.get(step));
            }
            for (Tally tally : some(Tally.values(), random)) {
                tallies.put(tally, random.nextLong() >> random.nextInt(64));
                builder.tally(tally, tallies.get(tally));
            }
            for (Given duration : some(Given.values(), random)) {
                given.put(duration, -random.nextLong(1_000_000));
                builder.given(duration, given.get(duration));
            }
            for (Label label : some(Label.values(), random)) {
                labels.put(label, TEXTS.get(random.nextInt(TEXTS.size())));
                builder.label(label, labels.get(label));
            }
            Map<Survey, BigFraction> scores = new EnumMap<>(Survey.class);
            for (Survey survey : some(Survey.values(), random)) {
                scores.put(survey, BigFraction.of(random.nextInt(1_000_000), 1 + random.nextInt(1_000_000)));
                builder.score(survey, scores.get(survey));
            }
            for (Flag flag : some(Flag.values(), random)) {
                flags.put(flag, true);
                builder.flag(flag);
            }
            TicketStatus status = one(TicketStatus.values(), random);
            Rating rating = one(Rating.values(), random);
            String merged = TEXTS.get(random.nextInt(TEXTS.size()));
            Ticket ticket =
                    builder.status(status).rating(rating).mergedInto(merged).build();

            assertEquals(id, ticket.id());
            assertEquals(origin, ticket.origin());
            assertEquals(status, ticket.status());
            assertEquals(rating, ticket.rating());
            assertEquals(merged, ticket.mergedInto());
            assertEquals(stamps, ticket.journey());
            for (Tally tally : Tally.values()) {
                assertEquals(in(tallies, tally), ticket.tally(tally));
            }
            for (Given duration : Given.values()) {
                assertEquals(in(given, duration), ticket.given(duration));
            }
            for (Label label : Label.values()) {
                assertEquals(labels.getOrDefault(label, ""), ticket.label(label));
            }
            for (Survey survey : Survey.values()) {
                assertEquals(Optional.ofNullable(scores.get(survey)), ticket.score(survey));
            }
            for (Flag flag : Flag.values()) {
                assertEquals(flags.containsKey(flag), ticket.has(flag));
            }
        }
    }

    @Test
    void aDerivedStampIsToldFromAStatedOne() {
        Ticket ticket = Ticket.builder(new TicketId("desk", "7"), new Origin("a.csv", 3))
                .at(JourneyStep.CREATED_AT, Instant.EPOCH)
                .derived(JourneyStep.SOLVED_AT, Instant.EPOCH)
                .build();
        assertFalse(ticket.isDerived(JourneyStep.CREATED_AT));
        assertTrue(ticket.isDerived(JourneyStep.SOLVED_AT));
        assertEquals(Optional.of(Instant.EPOCH), ticket.at(JourneyStep.SOLVED_AT));
    }

    @Test
    void ticketsAreOrderedAsTheirIdsAre() {
        List<Ticket> tickets = new ArrayList<>();
        for (String id : List.of("10", "9", "ä", "", "A", "INC1")) {
            for (String source : List.of("b", "a")) {
                tickets.add(Ticket.builder(new TicketId(source, "x" + id), new Origin("a.csv", 1))
                        .build());
            }
        }
        List<TicketId> byTicket =
                tickets.stream().sorted(Ticket.BY_ID).map(Ticket::id).toList();
        List<TicketId> byId = tickets.stream()
                .map(Ticket::id)
                .sorted(Comparator.naturalOrder())
                .toList();
        assertEquals(byId, byTicket);
    }

    @Test
    void factsAreTheSameWhereverTheyWereRead() {
        Ticket one = ticket(new Origin("a.csv", 3), Lexicon.none(), "Leeds");
        assertEquals(0, Ticket.compareFacts(one, ticket(new Origin("b.csv", 9), Lexicon.shared(), "Leeds")));
        assertFalse(Ticket.compareFacts(one, ticket(new Origin("a.csv", 3), Lexicon.none(), "Lyon")) == 0);
    }

    private static Ticket ticket(Origin origin, Lexicon lexicon, String team) {
        return Ticket.builder(new TicketId("desk", "7"), origin, lexicon)
                .label(Label.TEAM, team)
                .at(JourneyStep.CREATED_AT, Instant.EPOCH)
                .build();
    }

    private static <T> List<T> some(T[] all, Random random) {
        return List.of(all).stream().filter(one -> random.nextBoolean()).toList();
    }

    private static <T> T one(T[] all, Random random) {
        return List.of(all).get(random.nextInt(all.length));
    }

    private static <T> OptionalLong in(Map<T, Long> values, T key) {
        return values.entrySet().stream()
                .filter(value -> value.getKey().equals(key))
                .mapToLong(Map.Entry::getValue)
                .findFirst();
    }
}
