package goalpack.run;

import goalpack.cli.Trial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Runs of the sample's and the worked cases' goal books; each is made once and shared by the tests. */
final class Runs {
    static final Path SAMPLE = Path.of("sample-data");
    static final Path WORKSHOP = SAMPLE.resolve("workshop");
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Path PLACE = cleared(Path.of("target/test-runs"));
    private static final Map<String, Trial> MADE = new HashMap<>();
    private static final Map<Path, RunFolder> READ = new HashMap<>();

    private Runs() {}

    /** The sample, reviewed for the period. */
    static Trial sample(String period) {
        return made("sample-" + period, SAMPLE, "--period", period);
    }

    /** The same in another output folder. */
    static Trial sampleAgain(String period) {
        return made("sample-again-" + period, SAMPLE, "--period", period);
    }

    /** The sample's second book, reviewed for the period. */
    static Trial workshop(String period) {
        return made("workshop-" + period, WORKSHOP, "--period", period);
    }

    /** The worked cases, March 2026 as of its last day. */
    static Trial golden() {
        return made("golden", GOLDEN, "--period", "2026-03", "--as-of", "2026-03-31");
    }

    /** What a run left that ended well; read once. */
    static synchronized RunFolder folder(Trial run) {
        return READ.computeIfAbsent(run.ending(0).folder(), RunFolder::new);
    }

    /** The output folder of the run with that name. */
    static Path out(String name) {
        return PLACE.resolve(name).toAbsolutePath();
    }

    private static synchronized Trial made(String name, Path book, String... arguments) {
        return MADE.computeIfAbsent(name, missing -> {
            String[] all = Stream.concat(
                            Stream.of(
                                    "run",
                                    "goalpack.yaml",
                                    "--mail",
                                    "off",
                                    "--out",
                                    out(missing).toString()),
                            Stream.of(arguments))
                    .toArray(String[]::new);
            return Trial.in(book, all);
        });
    }

    private static Path cleared(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
