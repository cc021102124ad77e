package goalpack.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The example documents of the tests, and a press for them. */
final class Example {
    static final Path FOLDER = Path.of("src/test/resources/goalpack/render/pdf");
    static final PackFonts FONTS = PackFonts.load();
    static final PdfProperties PROPERTIES = new PdfProperties(
            "Monthly management report",
            "Harbour & Pine",
            "October 2026, Director of Support",
            "en",
            Instant.parse("2026-11-03T08:00:00Z"),
            "run-1/director");

    private Example() {}

    static PdfPress press() {
        try {
            return new PdfPress(FONTS, FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String monthlyReport() {
        try {
            return Files.readString(FOLDER.resolve("monthly-report.xhtml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
