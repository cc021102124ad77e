package goalpack.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfPressTest {
    @Test
    void theMonthlyReportHasFivePages() throws Exception {
        PrintedPdf pdf = Example.press().print(Example.monthlyReport(), Example.PROPERTIES);
        Files.write(Path.of("target/monthly-report.pdf"), pdf.bytes());
        assertEquals(6, pdf.pages());
    }
}
