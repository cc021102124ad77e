package goalpack.ingest;

import goalpack.ticket.EventSheaf;
import goalpack.ticket.Lexicon;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import goalpack.ticket.TicketId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The events of all files by their tickets, as they are read. */
final class EventLog {
    private final List<Ticket> tickets;
    private final List<String> sources;
    private final Lexicon lexicon;
    /** Stands for the events of a ticket that has none. */
    private final EventSheaf nothing;

    private final EventSheaf[] known;
    private final SortedMap<TicketId, EventSheaf> strangers = new TreeMap<>();
    private final TreeSet<String> inSeveral = new TreeSet<>();
    private final Set<Kind> types = EnumSet.noneOf(Kind.class);
    private final Set<Actor> repliers = EnumSet.noneOf(Actor.class);
    private final Set<Integer> kept = new HashSet<>();
    private int readings;
    private List<String> wanted = List.of();
    private String otherwise = "";

    /** @param tickets by {@link Ticket#BY_ID} */
    EventLog(List<Ticket> tickets, Lexicon lexicon) {
        this.tickets = tickets;
        this.sources = tickets.stream().map(Ticket::source).distinct().toList();
        this.lexicon = lexicon;
        this.nothing = new EventSheaf(lexicon);
        this.known = new EventSheaf[tickets.size()];
        Arrays.fill(known, nothing);
    }

    /** The files that follow tell of tickets of the source; of any where none is named. */
    void of(Optional<String> source, String files) {
        wanted = source.map(List::of).orElse(sources);
        otherwise = source.orElse(sources.size() == 1 ? sources.getFirst() : files);
    }

    /** The number of the reading of a file that begins now; what it finds counts once it is kept. */
    int begin() {
        return ++readings;
    }

    void keep(int reading) {
        kept.add(reading);
    }

    void add(int reading, String id, TicketEvent event) {
        types.add(event.type());
        if (event.type() == Kind.REPLY) {
            repliers.add(event.by());
        }
        List<Integer> places = new ArrayList<>(1);
        for (String source : wanted) {
            OptionalInt place = Ticket.find(tickets, new TicketId(source, id));
            place.ifPresent(places::add);
        }
        if (places.size() > 1) {
            inSeveral.add(id);
            return;
        }
        EventSheaf sheaf = places.isEmpty()
                ? strangers.computeIfAbsent(new TicketId(otherwise, id), any -> new EventSheaf(lexicon))
                : sheafOf(places.getFirst());
        sheaf.add(reading, event);
    }

    /** Something else tells of such events. */
    void tell(Kind type) {
        types.add(type);
    }

    private EventSheaf sheafOf(int place) {
        if (known[place] == nothing) {
            known[place] = new EventSheaf(lexicon);
        }
        return known[place];
    }

    /** What was read of the ticket at the place, once, without readings that were given up. */
    List<EventSheaf.Read> of(int place) {
        EventSheaf read = known[place];
        known[place] = nothing;
        return kept(read);
    }

    /** The ids that no export knows. */
    List<TicketId> strangers() {
        return strangers.entrySet().stream()
                .filter(stranger -> !kept(stranger.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<EventSheaf.Read> of(TicketId stranger) {
        return kept(strangers.get(stranger));
    }

    private List<EventSheaf.Read> kept(@Nullable EventSheaf sheaf) {
        return sheaf == null
                ? List.of()
                : sheaf.events().stream()
                        .filter(read -> kept.contains(read.reading()))
                        .toList();
    }

    /** Ids that tickets of several sources have, so that nobody knows whose the events are. */
    SortedSet<String> inSeveral() {
        return inSeveral;
    }

    /** What the files tell of at all: what no file holds is not known never to have happened. */
    boolean tells(Kind type) {
        return types.contains(type);
    }

    boolean tellsRepliesOf(Actor actor) {
        return repliers.contains(actor);
    }
}
