package goalpack.render.pdf;

import java.time.Instant;

/**
 * What a PDF says about itself, beside its pages.
 *
 * @param title shown by readers in the window's title
 * @param author who issues the document
 * @param subject one line of what it is about
 * @param language BCP 47 tag of its language, such as {@code de} or {@code nb}
 * @param created creation and modification date; whole seconds are kept
 * @param keywords run and audience, by which the file can be told from another's
 * @param identity what the file's identifier is made from: same identity, same identifier
 */
public record PdfProperties(
        String title,
        String author,
        String subject,
        String language,
        Instant created,
        String keywords,
        String identity) {
    public PdfProperties(
            String title, String author, String subject, String language, Instant created, String identity) {
        this(title, author, subject, language, created, "", identity);
    }

    public PdfProperties {
        if (title.isBlank() || language.isBlank() || identity.isBlank()) {
            throw new IllegalArgumentException("title, language and identity must say something");
        }
    }
}
