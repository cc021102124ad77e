package goalpack.ingest;

import goalpack.ingest.Reject.Fault;
import goalpack.ingest.Reject.Reason;
import goalpack.ingest.csv.RawRecord;
import goalpack.ingest.csv.RecordPlace;
import goalpack.ingest.csv.Repair;
import goalpack.ingest.csv.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the records of one file, as long as they did not shape tickets.
 *
 * <p>Every record that was rejected or mended is listed; of files that are wrong throughout, only the first
 * {@value #TEXTS_KEPT} with their text, so that memory holds them.
 */
final class Ledger {
    static final int TEXTS_KEPT = 10_000;

    private final String file;
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final SortedMap<Filtered, Integer> filtered = new TreeMap<>();
    private int records;

    Ledger(String file) {
        this.file = file;
    }

    /** The number of the record that begins now. */
    int begin() {
        records++;
        return records;
    }

    void reject(RawRecord raw, int record, Reason reason) {
        reject(raw, record, List.of(Fault.ofRecord(reason)));
    }

    void reject(RawRecord raw, int record, List<Fault> faults) {
        while (!repairs.isEmpty() && repairs.getLast().at().record() == record) {
            repairs.removeLast();
        }
        rejects.add(new Reject(place(raw, record, rejects.size()), faults));
    }

    private RecordPlace place(RawRecord raw, int record, int before) {
        RecordPlace place = RecordPlace.of(file, record, raw);
        return before < TEXTS_KEPT ? place : place.withoutText();
    }

    /** Forgotten again when the record is rejected after all. */
    void repair(RawRecord raw, int record, Repair.Kind kind) {
        repair(raw, record, kind, "");
    }

    void repair(RawRecord raw, int record, Repair.Kind kind, String column) {
        repairs.add(new Repair(place(raw, record, repairs.size()), column, kind));
    }

    void repairHead(Table.Mended mended) {
        repairs.add(new Repair(RecordPlace.of(file, 0, mended.raw()), "", mended.kind()));
    }

    void filter(Filtered rule) {
        filtered.merge(rule, 1, Integer::sum);
    }

    int records() {
        return records;
    }

    List<Reject> rejects() {
        return rejects;
    }

    List<Repair> repairs() {
        return repairs;
    }

    SortedMap<Filtered, Integer> filtered() {
        return filtered;
    }
}
