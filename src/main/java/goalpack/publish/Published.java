package goalpack.publish;

import java.nio.file.Path;

/**
 * A run that its readers can see.
 *
 * @param folder holds its files
 */
public record Published(Path folder, Change change) {

    /** Whether publishing made a difference. */
    public enum Change {
        NEW,
        /** The same run was there already. */
        NONE
    }
}
