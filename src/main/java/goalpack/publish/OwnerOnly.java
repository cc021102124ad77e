package goalpack.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
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

/** Files and folders that only their owner can read, by permissions or by access list, as the file system has them. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** The folder and those above it that are not there yet. */
    static void createFolders(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above != null && !Files.isDirectory(above)) {
            createFolders(above);
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, isPosix(folder) ? permissions("rwx------") : new FileAttribute<?>[0]);
            restrict(folder);
        }
    }

    /** Writes a file that must not be there yet, down to the disk. */
    static Fingerprint create(Path file, Content content) throws IOException {
        try (FileChannel channel = open(file, StandardOpenOption.CREATE_NEW)) {
            restrict(file);
            OutputStream out = Channels.newOutputStream(channel);
            Fingerprint fingerprint = Fingerprint.whileWriting(content, out);
            channel.force(true);
            return fingerprint;
        }
    }

    /** Opens a file for writing, created when it is not there. */
    static FileChannel open(Path file, OpenOption creation) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.WRITE, creation),
                isPosix(file) ? permissions("rw-------") : new FileAttribute<?>[0]);
    }

    /** Brings the folder's entries to the disk, where a folder can be opened. */
    static void force(Path folder) throws IOException {
        if (isPosix(folder)) {
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
