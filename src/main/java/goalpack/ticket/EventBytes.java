package goalpack.ticket;

import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Events as few bytes: each stamp as the seconds since the one before, each word by its number. */
// The order of the enums' constants is the order of the bytes.
@SuppressWarnings("EnumOrdinal")
final class EventBytes {
    /** How a word is written: not at all, in full, or as its number and this. */
    private static final int IN_FULL = 1;

    private static final int FIRST_NUMBER = 2;

    private EventBytes() {}

    static void pack(List<TicketEvent> events, Lexicon lexicon, Packing packing) {
        packing.bits(events.size());
        long last = 0;
        for (TicketEvent event : events) {
            long at = event.at().getEpochSecond();
            packing.number(at - last);
            last = at;
            packing.bits((long) event.type().ordinal() * Actor.values().length
                    + event.by().ordinal());
            word(event.from(), lexicon, packing);
            word(event.to(), lexicon, packing);
            word(event.actor(), lexicon, packing);
            if (event.type() == Kind.STATUS) {
                packing.bits(event.before().ordinal());
                packing.bits(event.after().ordinal());
            }
        }
    }

    private static void word(String word, Lexicon lexicon, Packing packing) {
        if (word.isEmpty()) {
            packing.bits(0);
            return;
        }
        OptionalInt number = lexicon.number(word);
        packing.bits(number.isPresent() ? number.getAsInt() + FIRST_NUMBER : IN_FULL);
        if (number.isEmpty()) {
            packing.text(word);
        }
    }

    static List<TicketEvent> unpack(Packing.Cursor cursor, Lexicon lexicon) {
        int size = (int) cursor.bits();
        List<TicketEvent> events = new ArrayList<>(size);
        long at = 0;
        for (int i = 0; i < size; i++) {
            at += cursor.number();
            int kind = (int) cursor.bits();
            Kind type = Kind.values()[kind / Actor.values().length];
            Actor by = Actor.values()[kind % Actor.values().length];
            String from = word(cursor, lexicon);
            String to = word(cursor, lexicon);
            String actor = word(cursor, lexicon);
            boolean isStatus = type == Kind.STATUS;
            TicketStatus before = isStatus ? TicketStatus.values()[(int) cursor.bits()] : TicketStatus.UNSTATED;
            TicketStatus after = isStatus ? TicketStatus.values()[(int) cursor.bits()] : TicketStatus.UNSTATED;
            events.add(new TicketEvent(Instant.ofEpochSecond(at), type, from, to, by, actor, before, after));
        }
        return events;
    }

    private static String word(Packing.Cursor cursor, Lexicon lexicon) {
        int number = (int) cursor.bits();
        if (number == 0) {
            return "";
        }
        return number == IN_FULL ? cursor.text() : lexicon.word(number - FIRST_NUMBER);
    }
}
