package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Writes and reads workbooks for the tests. */
final class Workbooks {
    private Workbooks() {}

    /** A workbook that was written, and what the writer said of it. */
    static final class Made {
        private final byte[] bytes;
        private final Written written;

        Made(byte[] bytes, Written written) {
            this.bytes = bytes.clone();
            this.written = written;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        Written written() {
            return written;
        }

        Map<String, Map<String, CellRead>> cells() {
            try {
                return new WorkbookReader().read(new ByteArrayInputStream(bytes));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        CellRead cell(String sheet, String address) {
            return Objects.requireNonNull(
                    Objects.requireNonNull(cells().get(sheet), sheet).get(address), address);
        }
    }

    static String resource(String name) {
        try (InputStream resource = Workbooks.class.getResourceAsStream("/workbook/" + name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Made make(String description) {
        try {
            Path folder = Files.createTempDirectory("workbook");
            Path target = folder.resolve("made.xlsx");
            Written written = new WorkbookWriter().write(new StringReader(description), target);
            byte[] bytes = Files.readAllBytes(target);
            Files.delete(target);
            // Fails when the writer left anything beside it.
            Files.delete(folder);
            return new Made(bytes, written);
        } catch (DescriptionException | IOException fault) {
            throw new AssertionError(fault);
        }
    }

    /** What the writer says about a faulty description. */
    static String fault(String description) {
        try {
            Path folder = Files.createTempDirectory("workbook");
            var fault = assertThrows(
                    DescriptionException.class,
                    () -> new WorkbookWriter().write(new StringReader(description), folder.resolve("made.xlsx")));
            // Fails when the writer left half a workbook, or anything else.
            Files.delete(folder);
            return fault.fault().toString();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    static String workbook(String inside) {
        return "<workbook title='T' author='A' language='en-GB' instant='2026-07-08T06:00:00Z'>\n" + inside
                + "\n</workbook>";
    }

    static String sheet(String inside) {
        return workbook("<sheet name='S'>\n" + inside + "\n</sheet>");
    }
}
