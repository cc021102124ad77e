package goalpack.render.pdf;

/**
 * A file inside a PDF, beside its pages.
 *
 * @param name of the file, ASCII
 * @param mediaType such as {@code text/csv}
 * @param says what it holds, in the language of the document
 * @param content its text, written as UTF-8
 */
public record Attachment(String name, String mediaType, String says, String content) {}
