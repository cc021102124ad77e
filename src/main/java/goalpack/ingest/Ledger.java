package goalpack.ingest;

import goalpack.ingest.Reject.Fault;
import goalpack.ingest.Reject.Reason;
import goalpack.ingest.csv.RawRecord;
import goalpack.ingest.csv.Repair;
import goalpack.ingest.csv.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of the records of one file, as long as they did not shape tickets. */
final class Ledger {
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
        reject(raw, record, List.of(new Fault(reason, "")));
    }

    void reject(RawRecord raw, int record, List<Fault> faults) {
        rejects.add(new Reject(file, record, raw.firstLine(), raw.lastLine(), faults, raw.text()));
    }

    void repair(RawRecord raw, int record, Repair.Kind kind) {
        repairs.add(new Repair(file, record, raw.firstLine(), kind));
    }

    void repairHead(Table.Mended mended) {
        repairs.add(new Repair(file, 0, mended.line(), mended.kind()));
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
