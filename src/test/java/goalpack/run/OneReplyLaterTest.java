package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One ticket answered three days later: what moves in {@code figures.csv}, and that nothing else does. */
class OneReplyLaterTest {
    private static final String EXPORT = "exports/zendesk-2026-06.csv.gz";

    /** Of Leeds, through the web form, created on 3 June; no other export holds it. */
    private static final String TICKET = "25399,";

    /** Its replies, minutes to the first one, and those of business hours. */
    private static final String IN_TIME = ",5,86,9,";

    private static final String LATE = ",5,4406,2100,";

    /** The rows whose goal is a first answer in time and whose scope holds the ticket. */
    private static final Set<String> CONCERNED =
            Set.of("director  first-answer", "manager North first-answer-region", "lead North/Leeds first-answer-team");

    private static final Set<String> MAY_MOVE =
            Set.of("value", "numerator", "attainment", "score", "status", "evidence");

    @TempDir
    private Path temp;

    @Test
    @Tag("long")
    void itsOwnThreeFiguresMoveAndNoOther() throws IOException {
        List<Map<String, String>> before = Runs.folder(Runs.sample("2026-06")).figures();
        List<Map<String, String>> after = Runs.folder(changedRun()).figures();
        assertEquals(before.size(), after.size());
        Set<String> moved = new TreeSet<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                moved.add(name(before.get(i)));
                oneFewerInTime(before.get(i), after.get(i));
            }
        }
        assertEquals(new TreeSet<>(CONCERNED), moved);
    }

    private static String name(Map<String, String> row) {
        return row.get("role") + " " + row.get("scope") + " " + row.get("goal");
    }

    private static void oneFewerInTime(Map<String, String> before, Map<String, String> after) {
        before.forEach((column, cell) -> {
            if (!MAY_MOVE.contains(column)) {
                assertEquals(cell, after.get(column), () -> name(before) + " " + column);
            }
        });
        assertEquals(number(before, "numerator").subtract(BigDecimal.ONE), number(after, "numerator"), name(before));
        BigDecimal value = number(after, "numerator").divide(number(after, "denominator"), 10, RoundingMode.HALF_UP);
        assertEquals(0, value.compareTo(number(after, "value")), name(before));
        BigDecimal attained = number(after, "numerator")
                .divide(number(after, "denominator").multiply(number(after, "target")), 10, RoundingMode.HALF_UP);
        assertEquals(0, attained.compareTo(number(after, "attainment")), name(before));
        assertTrue(number(after, "score").compareTo(number(before, "score")) < 0, name(before));
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(row.getOrDefault(column, ""));
    }

    private Trial changedRun() throws IOException {
        Path sample = temp.resolve("sample");
        copy(Runs.SAMPLE, sample);
        Path export = sample.resolve(EXPORT);
        List<String> lines = unzipped(export).lines().toList();
        List<String> late = lines.stream()
                .map(line -> line.startsWith(TICKET) ? line.replace(IN_TIME, LATE) : line)
                .toList();
        assertEquals(
                1,
                Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                        .filter(i -> !lines.get(i).equals(late.get(i)))
                        .count());
        zip(String.join("\n", late) + "\n", export);
        return Trial.in(
                sample,
                "run",
                "--period",
                "2026-06",
                "--out",
                temp.resolve("out").toString());
    }

    private static String unzipped(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void zip(String text, Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
