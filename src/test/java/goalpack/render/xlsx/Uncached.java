package goalpack.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook without the cached value of any formula. */
public final class Uncached {
    private Uncached() {}

    public static byte[] of(byte[] workbook) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var source = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(target)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = source.readAllBytes();
                zip.write(entry.getName().startsWith("xl/worksheets/sheet") ? without(part) : part);
            }
        }
        return target.toByteArray();
    }

    private static byte[] without(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8)
                .replaceAll("</f><v>[^<]*</v>", "</f>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
