package goalpack.render.xlsx;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip so that its bytes depend on its entries alone: one fixed time, one compression, the same order. */
final class FixedZip {
    /** Later than zip's first moment, for which the JDK would note the machine's zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    static void rewrite(Path zip, Path target) throws IOException {
        try (var source = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)));
                var fixed = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                fixed.putNextEntry(copy);
                source.transferTo(fixed);
                fixed.closeEntry();
            }
        }
    }
}
