package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.EventSource;
import goalpack.goal.ExportSource;
import goalpack.goal.Settings;
import goalpack.ingest.csv.Limits;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.ticket.Ticket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder with tickets in canonical columns and files of events. */
final class EventDesk {
    private static final String HEADER = "ticket_id,at,type,from,to,actor";

    private final Path folder;
    private final List<ExportSource> exports = new ArrayList<>();
    private EventSource events =
            new EventSource("events*.csv", Optional.empty(), Optional.of(ZoneId.of("UTC")), Optional.empty(), Map.of());

    EventDesk(Path folder) {
        this.folder = folder;
    }

    /** Tickets of a source, written in UTC. */
    EventDesk tickets(String source, String... lines) {
        write(source + ".csv", lines);
        exports.add(new ExportSource(
                source,
                source + ".csv",
                "generic",
                Optional.of(ZoneId.of("UTC")),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** Events under the usual header. */
    EventDesk events(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return file("events.csv", lines);
    }

    EventDesk file(String name, String... lines) {
        write(name, lines);
        return this;
    }

    EventDesk source(EventSource other) {
        events = other;
        return this;
    }

    private void write(String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Checked<Intake> read() {
        return Exports.read(
                folder,
                exports,
                List.of(events),
                ProfileFiles.BUILT_IN,
                Settings.DEFAULT.rejects(),
                Limits.DEFAULT,
                Progress.NONE);
    }

    Intake intake() {
        Checked<Intake> read = read();
        assertTrue(read.isUsable(), () -> read.problems().toString());
        return read.value().orElseThrow();
    }

    Ticket ticket() {
        return intake().tickets().getFirst();
    }

    List<String> rules() {
        return read().problems().stream().map(Problem::rule).toList();
    }

    FileReport report(String file) {
        return intake().files().stream()
                .filter(report -> report.file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
