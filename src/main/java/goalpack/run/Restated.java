package goalpack.run;

import goalpack.ingest.SmallTable;
import goalpack.mail.Outbox;
import goalpack.mail.State;
import goalpack.publish.PublishedRun;
import goalpack.publish.Replaced;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a re-issue changes: the run that was mailed before, and the figures that are no longer what they were.
 *
 * @param before the id of that run
 * @param moved in the order of {@code figures.csv}
 */
record Restated(String before, List<Moved> moved) {
    private static final List<String> KEY = List.of("role", "scope", "person", "goal");

    Restated {
        moved = List.copyOf(moved);
    }

    /**
     * A goal whose value, target or verdict moved.
     *
     * @param audience role and scope
     * @param before the row as it was; empty for a goal that was not there
     * @param after the row as it is; empty for a goal that is there no more
     */
    record Moved(String audience, String goal, Map<String, String> before, Map<String, String> after) {}

    /** Against the latest run of the same period and review that anything was sent of; empty when there is none. */
    static Optional<Restated> of(PublishedRun run) throws IOException {
        Optional<PublishedRun> each = before(run);
        while (each.isPresent() && !isMailed(each.get())) {
            each = before(each.get());
        }
        if (each.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Restated(each.get().place().run(), moved(figures(each.get().folder()), figures(run.folder()))));
    }

    private static Optional<PublishedRun> before(PublishedRun run) throws IOException {
        return Replaced.by(run).flatMap(folder -> PublishedRun.read(folder).value());
    }

    private static boolean isMailed(PublishedRun run) throws IOException {
        return Outbox.standings(Outbox.folder(run)).values().stream()
                .anyMatch(standing -> standing.state() == State.SENT || standing.state() == State.UNKNOWN);
    }

    private static List<Map<String, String>> figures(Path folder) {
        return SmallTable.read(folder.resolve("figures.csv")).value().orElse(List.of());
    }

    private static List<Moved> moved(List<Map<String, String>> before, List<Map<String, String>> after) {
        List<Moved> moved = new ArrayList<>();
        for (Map<String, String> row : after) {
            Map<String, String> old = find(before, row);
            if (!said(old).equals(said(row))) {
                moved.add(moved(row, old, row));
            }
        }
        for (Map<String, String> row : before) {
            if (find(after, row).isEmpty()) {
                moved.add(moved(row, row, Map.of()));
            }
        }
        return moved;
    }

    private static Moved moved(Map<String, String> row, Map<String, String> before, Map<String, String> after) {
        String audience = row.getOrDefault("role", "") + ":"
                + Stream.of("scope", "person")
                        .map(column -> row.getOrDefault(column, ""))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining("/"));
        return new Moved(audience, row.getOrDefault("goal", ""), before, after);
    }

    private static Map<String, String> find(List<Map<String, String>> rows, Map<String, String> like) {
        return rows.stream()
                .filter(row -> KEY.stream()
                        .allMatch(column -> row.getOrDefault(column, "").equals(like.getOrDefault(column, ""))))
                .findFirst()
                .orElse(Map.of());
    }

    private static List<String> said(Map<String, String> row) {
        return List.of("value", "target", "status").stream()
                .map(column -> row.getOrDefault(column, ""))
                .toList();
    }
}
