package goalpack.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The goal book as the first word behind a command, for all commands that need no other. */
final class BookArgument {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "BOOK",
            defaultValue = "goalpack.yaml",
            description = "The goal book (default: ${DEFAULT-VALUE} in this folder).")
    private Path book = Path.of("goalpack.yaml");

    /** As it was written. */
    Path written() {
        return book;
    }

    Path in(Surroundings surroundings) {
        return surroundings.resolve(book);
    }
}
