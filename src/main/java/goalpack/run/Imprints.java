package goalpack.run;

import goalpack.mail.LeakCheck;
import goalpack.render.pdf.PdfKeywords;
import goalpack.render.xlsx.WorkbookKeywords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads from a pack's finished files for whom they say they are. */
final class Imprints {
    private Imprints() {}

    /** The imprint of a PDF or workbook; empty for other kinds of files. */
    static Optional<LeakCheck.Imprint> of(String path, byte[] content) throws IOException {
        if (path.endsWith(".pdf")) {
            return Optional.of(read(PdfKeywords.of(content)));
        }
        return path.endsWith(".xlsx")
                ? Optional.of(read(WorkbookKeywords.of(new ByteArrayInputStream(content))))
                : Optional.empty();
    }

    /** The imprint of a workbook, which may be larger than memory. */
    static LeakCheck.Imprint ofWorkbook(Path workbook) throws IOException {
        try (InputStream content = Files.newInputStream(workbook)) {
            return read(WorkbookKeywords.of(content));
        }
    }

    /** Run, a blank, audience. */
    private static LeakCheck.Imprint read(String keywords) {
        int blank = keywords.indexOf(' ');
        return blank < 0
                ? new LeakCheck.Imprint("", "")
                : new LeakCheck.Imprint(keywords.substring(0, blank), keywords.substring(blank + 1));
    }
}
