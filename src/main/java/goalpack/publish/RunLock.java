package goalpack.publish;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** The right of one process at a time to write into a folder; the system frees it when the process dies. */
public final class RunLock implements AutoCloseable {
    static final String NAME = ".lock";

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock of an existing folder; the problem {@code run-locked} when another run holds it. */
    public static Checked<RunLock> take(Disk disk, Path out) throws IOException {
        FileChannel channel = disk.open(out.resolve(NAME), StandardOpenOption.CREATE);
        if (isLocked(channel)) {
            return Checked.of(new RunLock(channel));
        }
        channel.close();
        return Checked.refused(List.of(Problem.stops("run-locked", Place.file(out.toString()), Map.of())));
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
