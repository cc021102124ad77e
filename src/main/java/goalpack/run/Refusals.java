package goalpack.run;

import goalpack.ingest.Intake;
import goalpack.ingest.Reject;
import goalpack.ingest.csv.RecordPlace;
import goalpack.ingest.csv.Repair;
import goalpack.publish.Content;
import goalpack.publish.Csv;
import goalpack.publish.Json;
import goalpack.render.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rows that were refused or mended, as files for the person who keeps the exports. They may hold names.
 *
 * @param messages tell the reasons in the book's language
 */
record Refusals(Intake intake, Messages messages) {

    /** One row for each thing that is wrong with a record. */
    Content csv() {
        return Csv.table(
                List.of(
                        "file",
                        "record",
                        "first_line",
                        "last_line",
                        "byte_offset",
                        "column",
                        "cell",
                        "reason",
                        "message",
                        "raw"),
                (Iterable<List<String>>) () -> intake.rejects().stream()
                        .flatMap(reject -> reject.faults().stream().map(fault -> row(reject, fault)))
                        .iterator());
    }

    private List<String> row(Reject reject, Reject.Fault fault) {
        return row(
                reject.at(),
                fault.column(),
                Stream.of(
                        fault.cell(),
                        fault.reason().code(),
                        message(fault),
                        reject.at().raw()));
    }

    private static List<String> row(RecordPlace at, String column, Stream<String> more) {
        return Stream.concat(
                        Stream.of(
                                at.file(),
                                Integer.toString(at.record()),
                                Integer.toString(at.firstLine()),
                                Integer.toString(at.lastLine()),
                                Long.toString(at.offset()),
                                column),
                        more)
                .toList();
    }

    private String message(Reject.Fault fault) {
        return messages.text("reject." + fault.reason().code());
    }

    /** One object for each record, with all that is wrong with it. */
    Content jsonLines() {
        return out -> {
            for (Reject reject : intake.rejects()) {
                out.write(Json.line(entry(reject)).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private Map<String, Object> entry(Reject reject) {
        RecordPlace at = reject.at();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", at.file());
        entry.put("record", at.record());
        entry.put("first_line", at.firstLine());
        entry.put("last_line", at.lastLine());
        entry.put("byte_offset", at.offset());
        entry.put("faults", reject.faults().stream().map(this::fault).toList());
        entry.put("raw", at.raw());
        return entry;
    }

    private Map<String, Object> fault(Reject.Fault fault) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("reason", fault.reason().code());
        entry.put("column", fault.column());
        entry.put("cell", fault.cell());
        entry.put("message", message(fault));
        return entry;
    }

    /** One row for each thing that was mended. */
    Content repairs() {
        return Csv.table(
                List.of(
                        "file",
                        "record",
                        "first_line",
                        "last_line",
                        "byte_offset",
                        "column",
                        "repair",
                        "message",
                        "raw"),
                (Iterable<List<String>>)
                        () -> intake.repairs().stream().map(this::row).iterator());
    }

    private List<String> row(Repair repair) {
        String code = repair.kind().code();
        return row(
                repair.at(),
                repair.column(),
                Stream.of(code, messages.text("repair." + code), repair.at().raw()));
    }
}
