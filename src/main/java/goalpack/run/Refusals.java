package goalpack.run;

import goalpack.ingest.Intake;
import goalpack.ingest.Reject;
import goalpack.publish.Content;
import goalpack.publish.Csv;
import goalpack.publish.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows that were refused or mended, as files for the person who keeps the exports. They may hold names. */
final class Refusals {
    private Refusals() {}

    static Content csv(Intake intake) {
        return Csv.table(
                List.of("file", "record", "first_line", "last_line", "reasons", "columns", "raw"),
                intake.rejects().stream()
                        .map(reject -> List.of(
                                reject.file(),
                                Integer.toString(reject.record()),
                                Integer.toString(reject.firstLine()),
                                Integer.toString(reject.lastLine()),
                                joined(reject, fault -> fault.reason().code()),
                                joined(reject, Reject.Fault::column),
                                reject.raw()))
                        .toList());
    }

    private static String joined(Reject reject, java.util.function.Function<Reject.Fault, String> part) {
        return reject.faults().stream().map(part).collect(Collectors.joining(";"));
    }

    static Content jsonLines(Intake intake) {
        return out -> {
            for (Reject reject : intake.rejects()) {
                out.write(Json.line(entry(reject)).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static Map<String, Object> entry(Reject reject) {
        return Map.of(
                "file", reject.file(),
                "record", reject.record(),
                "first_line", reject.firstLine(),
                "last_line", reject.lastLine(),
                "faults",
                        reject.faults().stream()
                                .map(fault -> Map.of("reason", fault.reason().code(), "column", fault.column()))
                                .toList(),
                "raw", reject.raw());
    }

    static Content repairs(Intake intake) {
        return Csv.table(
                List.of("file", "record", "line", "repair"),
                intake.repairs().stream()
                        .map(repair -> List.of(
                                repair.file(),
                                Integer.toString(repair.record()),
                                Integer.toString(repair.line()),
                                repair.kind().code()))
                        .toList());
    }
}
