package goalpack.ingest;

import goalpack.ingest.Noted.Finding;
import goalpack.ingest.csv.RecordPlace;
import goalpack.ingest.csv.Repair;
import goalpack.ticket.Column;
import goalpack.ticket.Survey;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketList;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins what the files hold: the latest version of each ticket, and where every record went. */
final class Reconciliation {
    private static final Comparator<RecordPlace> BY_LINE =
            Comparator.comparingInt(RecordPlace::firstLine).thenComparingInt(RecordPlace::record);

    private Reconciliation() {}

    /** Whatever the order of the files, the intake is the same. */
    static Intake of(List<FileTickets> read) {
        Map<String, ExportFile> files =
                read.stream().map(FileTickets::file).collect(Collectors.toMap(ExportFile::name, file -> file));
        List<Ticket> versions = TicketList.of(
                read.stream().flatMap(file -> file.latest().stream()).toList());
        Comebacks.Gathering comebacks = new Comebacks.Gathering(read.stream()
                .collect(Collectors.toMap(
                        file -> file.file().name(), file -> file.layout().supplied())));
        List<Ticket> tickets = Version.latest(
                versions,
                ticket -> Objects.requireNonNull(files.get(ticket.origin().file())),
                comebacks);
        Map<String, Integer> accepted = new HashMap<>();
        tickets.forEach(ticket -> accepted.merge(ticket.origin().file(), 1, Integer::sum));
        Optional<Instant> latestStamp = tickets.stream()
                .flatMap(ticket -> ticket.latestStamp().stream())
                .max(Comparator.naturalOrder());
        return new Intake(
                tickets,
                byName(read)
                        .map(file ->
                                report(file, accepted.getOrDefault(file.file().name(), 0)))
                        .toList(),
                byName(read)
                        .flatMap(file ->
                                file.ledger().rejects().stream().sorted(Comparator.comparing(Reject::at, BY_LINE)))
                        .toList(),
                byName(read)
                        .flatMap(file -> file.ledger().repairs().stream()
                                .sorted(Comparator.comparing(Repair::at, BY_LINE)
                                        .thenComparing(Repair::kind)))
                        .toList(),
                coverage(read),
                unknown(read, TicketKey.STATUS),
                unknown(read, Survey.CSAT),
                Vanished.among(read),
                comebacks.gathered(),
                FromEvents.NONE,
                latestStamp);
    }

    private static Stream<FileTickets> byName(List<FileTickets> read) {
        return read.stream().sorted(Comparator.comparing(file -> file.file().name()));
    }

    private static FileReport report(FileTickets read, int accepted) {
        Ledger ledger = read.ledger();
        return new FileReport(
                read.file().name(),
                FileReport.Holds.TICKETS,
                read.file().source().source(),
                read.recognition().profile().name(),
                read.recognition().percent(),
                read.sha256(),
                read.encoding().charset().name(),
                read.dialect().delimiter(),
                ledger.records(),
                accepted,
                read.rows() - accepted,
                counted(ledger.filtered(), Filtered::code),
                count(ledger.repairs(), repair -> repair.kind().code()),
                count(
                        ledger.rejects(),
                        reject -> reject.faults().getFirst().reason().code()),
                read.noted().count(Finding.NONEXISTENT_STAMP),
                read.noted().count(Finding.AMBIGUOUS_STAMP));
    }

    static <T> SortedMap<String, Integer> counted(SortedMap<T, Integer> counts, Function<T, String> code) {
        SortedMap<String, Integer> byCode = new TreeMap<>();
        counts.forEach((key, count) -> byCode.put(code.apply(key), count));
        return byCode;
    }

    static <T> SortedMap<String, Integer> count(List<T> all, Function<T, String> code) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        all.forEach(one -> counts.merge(code.apply(one), 1, Integer::sum));
        return counts;
    }

    private static SortedMap<String, Integer> unknown(List<FileTickets> read, Column column) {
        SortedMap<String, Integer> unknown = new TreeMap<>();
        read.forEach(file -> file.noted().unknown(column).forEach((word, n) -> unknown.merge(word, n, Integer::sum)));
        return unknown;
    }

    private static List<Coverage> coverage(List<FileTickets> read) {
        Map<String, List<FileTickets>> bySource = read.stream()
                .collect(Collectors.groupingBy(
                        file -> file.file().source().source(), TreeMap::new, Collectors.toList()));
        return bySource.entrySet().stream()
                .map(source -> coverage(source.getKey(), source.getValue()))
                .toList();
    }

    private static Coverage coverage(String source, List<FileTickets> files) {
        Set<Column> supplied = new HashSet<>();
        Map<Column, Integer> filled = new HashMap<>();
        Map<Column, List<String>> wanted = new HashMap<>();
        int rows = 0;
        for (FileTickets file : files) {
            supplied.addAll(file.layout().supplied());
            file.noted().filled().forEach((column, n) -> filled.merge(column, n, Integer::sum));
            byName(files).forEach(read -> read.recognition().profile().columns().forEach(wanted::putIfAbsent));
            rows += file.rows();
        }
        return new Coverage(source, rows, supplied, filled, wanted);
    }
}
