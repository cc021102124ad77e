package goalpack.ingest;

import goalpack.ingest.Reject.Reason;
import goalpack.ingest.csv.RecordPlace;
import goalpack.ingest.csv.Repair;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.Column;
import goalpack.ticket.EventSheaf;
import goalpack.ticket.History;
import goalpack.ticket.Lexicon;
import goalpack.ticket.Origin;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Kind;
import goalpack.ticket.TicketGathering;
import goalpack.ticket.TicketId;
import goalpack.ticket.TicketList;
import goalpack.ticket.TicketStatus;
import goalpack.ticket.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts events into their tickets, and says where every row of their files went. */
final class EventJoin {
    private static final Comparator<RecordPlace> BY_PLACE = Comparator.comparing(RecordPlace::file)
            .thenComparingInt(RecordPlace::firstLine)
            .thenComparingInt(RecordPlace::record);

    private final Intake intake;
    private final List<EventFile> files;
    private final EventLog log;
    private final Function<String, EventVocabulary> vocabularies;
    private final Lexicon lexicon;

    private final Map<String, EventVocabulary> known = new HashMap<>();
    private final Map<Integer, Integer> duplicates = new HashMap<>();
    private final SortedMap<String, Integer> unknown;
    private final SortedMap<String, Integer> unknownOfEvents = new TreeMap<>();
    private final Map<String, Map<Column, Integer>> filled = new TreeMap<>();
    private final Map<String, Integer> made = new TreeMap<>();
    private final TicketGathering gathering = new TicketGathering();
    private List<Ticket> tickets = List.of();
    private int withEvents;
    private int differing;

    /** @param vocabularies by the source of tickets */
    EventJoin(
            Intake intake,
            List<EventFile> files,
            EventLog log,
            Function<String, EventVocabulary> vocabularies,
            Lexicon lexicon) {
        this.intake = intake;
        this.files = files;
        this.log = log;
        this.vocabularies = vocabularies;
        this.lexicon = lexicon;
        this.unknown = new TreeMap<>(intake.unknownStatuses());
    }

    Intake all() {
        for (int place = 0; place < intake.tickets().size(); place++) {
            Ticket ticket = intake.tickets().get(place);
            List<EventSheaf.Read> read = log.of(place);
            gathering.add(read.isEmpty() ? ticket : joined(ticket, read));
        }
        for (TicketId stranger : log.strangers()) {
            made.merge(stranger.source(), 1, Integer::sum);
            gathering.add(joined(
                    Ticket.builder(stranger, new Origin(files.getFirst().file().name(), 0), lexicon)
                            .build(),
                    log.of(stranger)));
        }
        List<Ticket> all = new ArrayList<>(gathering.gathered());
        all.sort(Ticket.BY_ID);
        tickets = TicketList.of(all);
        return intake();
    }

    private Ticket joined(Ticket ticket, List<EventSheaf.Read> read) {
        withEvents++;
        EventVocabulary words = known.computeIfAbsent(ticket.source(), vocabularies);
        TicketBuilder with = ticket.again().events(History.inOrder(distinct(read, words)));
        Enrichment.Filled more = new Enrichment(log, words).of(with.build());
        Map<Column, Integer> counts = filled.computeIfAbsent(ticket.source(), any -> new HashMap<>());
        more.columns().forEach(column -> counts.merge(column, 1, Integer::sum));
        differing += differs(more.ticket()) ? 1 : 0;
        return more.ticket();
    }

    /** The events, each once; of one that is told twice the first that was read. */
    private List<TicketEvent> distinct(List<EventSheaf.Read> read, EventVocabulary words) {
        Map<TicketEvent, Integer> once = new LinkedHashMap<>();
        for (EventSheaf.Read one : read) {
            if (once.putIfAbsent(one.event(), one.reading()) != null) {
                duplicates.merge(one.reading(), 1, Integer::sum);
            }
        }
        return once.keySet().stream().map(event -> meant(event, words)).toList();
    }

    private TicketEvent meant(TicketEvent event, EventVocabulary words) {
        return event.type() == Kind.STATUS
                ? new TicketEvent(
                        event.at(),
                        event.type(),
                        event.from(),
                        event.to(),
                        event.by(),
                        event.actor(),
                        status(event.from(), words),
                        status(event.to(), words))
                : event;
    }

    private TicketStatus status(String word, EventVocabulary words) {
        TicketStatus status = words.status(word);
        if (status == TicketStatus.UNKNOWN) {
            unknown.merge(word, 1, Integer::sum);
            unknownOfEvents.merge(word, 1, Integer::sum);
        }
        return status;
    }

    private static boolean differs(Ticket ticket) {
        Optional<TicketStatus> last =
                ticket.history().of(Kind.STATUS).map(TicketEvent::after).reduce((one, later) -> later);
        return last.filter(status -> status != TicketStatus.UNKNOWN && status != TicketStatus.CANCELLED)
                .filter(status -> ticket.isCounted() && ticket.status() != TicketStatus.UNKNOWN)
                .filter(status -> status.isSolved() != ticket.status().isSolved())
                .isPresent();
    }

    private Intake intake() {
        List<FileReport> reports = new ArrayList<>(intake.files());
        List<Reject> rejects = new ArrayList<>(intake.rejects());
        List<Repair> repairs = new ArrayList<>(intake.repairs());
        for (EventFile file : files) {
            reports.add(report(file));
            rejects.addAll(file.ledger().rejects());
            repairs.addAll(file.ledger().repairs());
        }
        reports.sort(Comparator.comparing(FileReport::file));
        rejects.sort(Comparator.comparing(Reject::at, BY_PLACE));
        repairs.sort(Comparator.comparing(Repair::at, BY_PLACE).thenComparing(Repair::kind));
        Optional<Instant> latest = tickets.stream()
                .flatMap(ticket -> ticket.latestStamp().stream())
                .max(Comparator.naturalOrder());
        Map<Column, Integer> total = new HashMap<>();
        filled.values().forEach(columns -> columns.forEach((column, n) -> total.merge(column, n, Integer::sum)));
        total.remove(Told.EVENTS);
        int strangers = made.values().stream().mapToInt(Integer::intValue).sum();
        return new Intake(
                tickets,
                reports,
                rejects,
                repairs,
                coverage(),
                unknown,
                intake.unknownRatings(),
                intake.vanished(),
                intake.comebacks(),
                new FromEvents(withEvents, strangers, differing, total),
                latest);
    }

    private FileReport report(EventFile file) {
        int again = duplicates.getOrDefault(file.reading(), 0);
        return new FileReport(
                file.file().name(),
                FileReport.Holds.EVENTS,
                file.file().source().source(),
                file.file().source().profile(),
                100,
                file.sha256(),
                file.encoding().charset().name(),
                file.dialect().delimiter(),
                file.ledger().records(),
                file.rows() - again,
                again,
                Reconciliation.counted(file.ledger().filtered(), Filtered::code),
                Reconciliation.count(
                        file.ledger().repairs(), repair -> repair.kind().code()),
                Reconciliation.count(
                        file.ledger().rejects(),
                        reject -> code(reject.faults().getFirst().reason())),
                file.clocks().nonexistent(),
                file.clocks().ambiguous());
    }

    private static String code(Reason reason) {
        return reason.code();
    }

    /** What the sources say, with what the events of their tickets say beside. */
    private List<Coverage> coverage() {
        Map<String, Coverage> bySource = new TreeMap<>();
        intake.coverage().forEach(coverage -> bySource.put(coverage.source(), coverage));
        filled.forEach((source, columns) -> {
            Coverage before = bySource.getOrDefault(source, new Coverage(source, 0, Set.of(), Map.of(), Map.of()));
            bySource.put(source, before.and(columns, made.getOrDefault(source, 0)));
        });
        return List.copyOf(bySource.values());
    }

    /** What the reader should know about what was joined. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Place place = Place.file(files.getFirst().file().source().files());
        unknownOfEvents.forEach((word, n) -> problems.add(
                Problem.mend("status-unknown", place, Map.of("files", place.file(), "word", word, "count", n))));
        if (differing > 0) {
            problems.add(Problem.practice("events-status-differs", place, Map.of("count", differing)));
        }
        return problems;
    }
}
