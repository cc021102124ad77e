package goalpack.sample;

import java.time.Instant;
import java.util.List;

/** How a desk writes its export. */
interface Table {
    List<String> header();

    List<String> row(long id, Snapshot snapshot, Instant exported);
}
