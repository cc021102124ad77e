package goalpack.ingest;

import goalpack.ingest.DateSurvey.Found;
import goalpack.ingest.Reject.Fault;
import goalpack.ingest.Reject.Reason;
import goalpack.ingest.csv.Encoding;
import goalpack.ingest.csv.FileState;
import goalpack.ingest.csv.Limits;
import goalpack.ingest.csv.OpenExport;
import goalpack.ingest.csv.Overrides;
import goalpack.ingest.csv.RawRecord;
import goalpack.ingest.csv.Refused;
import goalpack.ingest.csv.Table;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Kind;
import goalpack.ticket.TicketStatus;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one event file: {@code ticket_id,at,type} and, where they are there, {@code from,to,actor}.
 *
 * <p>Like an export it is read again from its beginning where it shows late that it is not UTF-8, or that only the whole
 * file tells day from month; the events of a reading that was given up are void.
 */
final class EventReader {
    private final ExportFile file;
    private final Optional<ZoneId> zone;
    private final Limits limits;
    private final EventLog log;

    /**
     * @param zone of stamps without an offset
     * @param log takes the events
     */
    EventReader(ExportFile file, Optional<ZoneId> zone, Limits limits, EventLog log) {
        this.file = file;
        this.zone = zone;
        this.limits = limits;
        this.log = log;
    }

    /** @throws Refused when it is no event file */
    EventFile read() throws IOException {
        FileState before = FileState.of(file.path());
        Optional<Encoding> encoding = Optional.empty();
        Optional<Found> order = Optional.empty();
        while (true) {
            try (OpenExport open = OpenExport.open(file.path(), file.name(), limits, read -> {})) {
                Encoding tried = encoding.orElse(open.encoding(Overrides.NONE));
                try {
                    Attempt attempt = new Attempt(open, tried, order);
                    Optional<EventFile> read = attempt.run();
                    if (!FileState.of(file.path()).equals(before)) {
                        throw Refused.because("export-changed", file.name(), Map.of());
                    }
                    if (read.isPresent()) {
                        return read.get();
                    }
                    order = Optional.of(survey(tried));
                } catch (CharacterCodingException otherEncoding) {
                    encoding = Optional.of(otherThan(tried));
                }
            }
        }
    }

    private Encoding otherThan(Encoding seeming) throws IOException {
        try (OpenExport open = OpenExport.open(file.path(), file.name(), limits, read -> {})) {
            return open.otherThan(seeming);
        }
    }

    private Found survey(Encoding encoding) throws IOException {
        try (OpenExport open = OpenExport.open(file.path(), file.name(), limits, read -> {})) {
            return new Attempt(open, encoding, Optional.empty()).survey();
        }
    }

    private DateRule rule(Optional<Found> order) throws Refused {
        try {
            DateRule named = file.source().dates().map(DateRule::of).orElse(DateRule.OPEN);
            return named.order() == DateOrder.OPEN && order.isPresent()
                    ? named.ordered(order.get().order())
                    : named;
        } catch (IllegalArgumentException noPattern) {
            throw Refused.because(
                    "dates-pattern",
                    file.source().files(),
                    Map.of("pattern", file.source().dates().orElse("")));
        }
    }

    /** One reading of the file from its beginning. */
    private final class Attempt {
        private final int reading = log.begin();
        private final OpenExport open;
        private final Encoding encoding;
        private final Optional<Found> order;
        private final Table table;
        private final Map<EventColumn, Integer> places = new EnumMap<>(EventColumn.class);
        private final StampReader stamps;
        private final Ledger ledger = new Ledger(file.name());
        private final EventFile.Clocks clocks = new EventFile.Clocks();
        private int rows;
        private boolean orderOpen;

        Attempt(OpenExport open, Encoding encoding, Optional<Found> order) throws IOException {
            this.open = open;
            this.encoding = encoding;
            this.order = order;
            this.stamps = new StampReader(rule(order), zone);
            this.table = Table.of(open.text(encoding), Overrides.NONE, Table.Width.AS_HEADER, limits)
                    .filter(found -> !found.header().isEmpty())
                    .orElseThrow(() -> Refused.because("export-no-table", file.name(), Map.of()));
            table.mended().forEach(ledger::repairHead);
            Header header = new Header(table.header().toArray(String[]::new));
            for (EventColumn column : EventColumn.values()) {
                column.in(header).ifPresent(place -> places.put(column, place));
            }
            String missing = Arrays.stream(EventColumn.values())
                    .filter(column -> column.isNeeded() && !places.containsKey(column))
                    .map(EventColumn::header)
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                throw Refused.because("events-column-missing", file.name(), Map.of("missing", missing));
            }
        }

        /** Empty when day and month must be told apart first. */
        Optional<EventFile> run() throws IOException {
            rows().readAll((raw, record, cells) -> {
                take(raw, record, cells);
                return !orderOpen;
            });
            if (orderOpen) {
                return Optional.empty();
            }
            log.keep(reading);
            return Optional.of(new EventFile(
                    file, reading, encoding, table.dialect(), open.finish(), rows, ledger, clocks, order));
        }

        Found survey() throws IOException {
            int place = places.getOrDefault(EventColumn.AT, 0);
            DateSurvey survey = new DateSurvey(Set.of(place));
            rows().readAll((raw, record, cells) -> {
                survey.look(cells, raw.firstLine());
                return true;
            });
            return survey.orders().values().iterator().next();
        }

        private RowReader rows() {
            int needed = places.entrySet().stream()
                            .filter(column -> column.getKey().isNeeded())
                            .mapToInt(Map.Entry::getValue)
                            .max()
                            .orElse(0)
                    + 1;
            return new RowReader(table, needed, (record, cells) -> looksLikeRow(cells), limits, ledger);
        }

        private boolean looksLikeRow(String[] cells) {
            return EventWords.type(text(cells, EventColumn.TYPE)).isPresent()
                    && WrittenStamp.read(text(cells, EventColumn.AT)).isPresent();
        }

        private String text(String[] cells, EventColumn column) {
            Integer place = places.get(column);
            return place != null && place < cells.length ? CellText.of(cells[place], Set.of()) : "";
        }

        private void take(RawRecord raw, int record, String[] cells) {
            List<Fault> faults = new ArrayList<>();
            String id = CellText.id(text(cells, EventColumn.TICKET_ID));
            if (id.isEmpty()) {
                faults.add(fault(Reason.ID_MISSING, EventColumn.TICKET_ID, id));
            } else if (CellText.isDamagedId(id)) {
                faults.add(fault(Reason.ID_DAMAGED, EventColumn.TICKET_ID, id));
            }
            String written = text(cells, EventColumn.AT);
            Stamp stamp = stamps.read(written);
            orderOpen = orderOpen || stamp.kind() == Stamp.Kind.ORDER_OPEN;
            if (stamp.kind() == Stamp.Kind.IMPOSSIBLE) {
                faults.add(fault(Reason.STAMP_IMPOSSIBLE, EventColumn.AT, written));
            } else if (!stamp.kind().isMoment()) {
                faults.add(fault(Reason.STAMP_UNREADABLE, EventColumn.AT, written));
            }
            String word = text(cells, EventColumn.TYPE);
            Optional<Kind> type = EventWords.type(word);
            if (type.isEmpty()) {
                faults.add(fault(Reason.EVENT_UNKNOWN, EventColumn.TYPE, word));
            }
            if (!faults.isEmpty()) {
                ledger.reject(raw, record, faults);
            } else if (type.orElseThrow() == Kind.REPLY && isInternal(cells)) {
                ledger.filter(Filtered.INTERNAL_NOTE);
            } else {
                clocks.add(stamp.kind(), new Noted.Example(raw.firstLine(), header(EventColumn.AT), written));
                rows++;
                log.add(reading, id, event(Instant.ofEpochSecond(stamp.epochSecond()), type.orElseThrow(), cells));
            }
        }

        private boolean isInternal(String[] cells) {
            return EventWords.isInternal(text(cells, EventColumn.FROM))
                    || EventWords.isInternal(text(cells, EventColumn.TO));
        }

        private TicketEvent event(Instant at, Kind type, String[] cells) {
            String actor = text(cells, EventColumn.ACTOR);
            return new TicketEvent(
                    at,
                    type,
                    text(cells, EventColumn.FROM),
                    text(cells, EventColumn.TO),
                    EventWords.actor(actor),
                    EventWords.name(actor),
                    TicketStatus.UNSTATED,
                    TicketStatus.UNSTATED);
        }

        private Fault fault(Reason reason, EventColumn column, String text) {
            return new Fault(reason, header(column), text);
        }

        private String header(EventColumn column) {
            return table.header().get(places.getOrDefault(column, 0)).strip();
        }
    }
}
