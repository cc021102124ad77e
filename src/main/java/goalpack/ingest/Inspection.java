package goalpack.ingest;

import java.util.List;

/**
 * What was read of files and how.
 *
 * @param files those that could be read, in the order of their names
 */
public record Inspection(Intake intake, List<Inspected> files) {
    public Inspection {
        files = List.copyOf(files);
    }
}
