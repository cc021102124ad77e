package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a workbook says about itself.
 *
 * @param instant when it was made, by the run's own clock; it becomes the date of creation and of change
 * @param language of its texts, such as {@code en-GB}
 */
record WorkbookSpec(
        String title,
        String author,
        String subject,
        String keywords,
        String language,
        Instant instant,
        String font,
        BigDecimal fontSize) {

    static WorkbookSpec parse(Attributes at) throws DescriptionException {
        var spec = new WorkbookSpec(
                at.required("title", "what the workbook is"),
                at.required("author", "Harbour & Pine"),
                at.text("subject").orElse(""),
                at.text("keywords").orElse(""),
                at.required("language", "en-GB"),
                instant(at),
                at.text("font").orElse("Calibri"),
                at.number("font-size").orElse(BigDecimal.TEN));
        at.end();
        return spec;
    }

    private static Instant instant(Attributes at) throws DescriptionException {
        return at.read("instant", "a time in UTC such as 2026-07-08T06:00:00Z", WorkbookSpec::instant)
                .orElseThrow(() -> at.fault("<workbook> without instant", "instant=\"2026-07-08T06:00:00Z\""));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
