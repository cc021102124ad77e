package goalpack.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The disk as runs write to it: files and folders that only their owner can read, by permissions or by access list as the
 * file system has them, and nothing taken for written before it is down.
 */
public final class Disk {
    public static final Disk SYSTEM = new Disk((step, path) -> {});

    private final Probe probe;

    /** A disk that is watched. */
    public Disk(Probe probe) {
        this.probe = probe;
    }

    /** Told before each step: where tests end the process, or let the disk fail. */
    @FunctionalInterface
    public interface Probe {
        void before(Step step, Path path) throws IOException;
    }

    /** What changes something for good. */
    public enum Step {
        CREATE,
        WRITE,
        FORCE,
        FORCE_FOLDER,
        MOVE
    }

    /** The folder and those above it that are not there yet. */
    public void createFolders(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above != null && !Files.isDirectory(above)) {
            createFolders(above);
        }
        if (!Files.isDirectory(folder)) {
            probe.before(Step.CREATE, folder);
            Files.createDirectory(folder, isPosix(folder) ? permissions("rwx------") : new FileAttribute<?>[0]);
            restrict(folder);
        }
    }

    /** Writes a file that must not be there yet, down to the disk. */
    public Fingerprint create(Path file, Content content) throws IOException {
        probe.before(Step.CREATE, file);
        try (FileChannel channel = open(file, StandardOpenOption.CREATE_NEW)) {
            OutputStream out = Channels.newOutputStream(channel);
            Fingerprint fingerprint = Fingerprint.whileWriting(content, out);
            probe.before(Step.FORCE, file);
            channel.force(true);
            return fingerprint;
        }
    }

    /** Writes a file anew, so that its readers see the old content or the whole new one. */
    public void replace(Path file, Content content) throws IOException {
        Path next = file.resolveSibling("." + file.getFileName() + "-next");
        Files.deleteIfExists(next);
        create(next, content);
        move(next, file);
    }

    /** Writes at the channel's place, down to the disk. */
    public void write(FileChannel channel, Path file, byte[] bytes) throws IOException {
        probe.before(Step.WRITE, file);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        probe.before(Step.FORCE, file);
        channel.force(true);
    }

    /** Moves a file or folder, by one rename on the same file system, and brings the new name to the disk. */
    public void move(Path from, Path to) throws IOException {
        probe.before(Step.MOVE, to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Path above = to.toAbsolutePath().getParent();
        if (above != null) {
            force(above);
        }
    }

    /** Opens a file for writing, created when it is not there. */
    public FileChannel open(Path file, OpenOption creation) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.WRITE, creation),
                isPosix(file) ? permissions("rw-------") : new FileAttribute<?>[0]);
        restrict(file);
        return channel;
    }

    /** Brings the folder's entries to the disk, where a folder can be opened. */
    public void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            probe.before(Step.FORCE_FOLDER, folder);
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void restrict(Path path) throws IOException {
        AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (!isPosix(path) && acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    private static FileAttribute<?>[] permissions(String text) {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))};
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
