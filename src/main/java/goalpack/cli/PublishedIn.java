package goalpack.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder of published runs, for all commands that write there or look there. */
final class PublishedIn {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where runs are published (default: ./${DEFAULT-VALUE}).")
    private Path out = Path.of("out");

    /** As it was written. */
    Path written() {
        return out;
    }

    Path in(Surroundings surroundings) {
        return surroundings.resolve(out);
    }
}
