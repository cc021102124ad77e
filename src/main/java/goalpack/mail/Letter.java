package goalpack.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one person is told.
 *
 * @param identity same identity, same letter: what the message's id is made from
 * @param date of the letter, by the run's own clock
 * @param language of its texts, such as {@code en}
 * @param text complete by itself
 * @param html refers to the picture as {@code cid:page-one}; loads nothing else
 * @param picture of page one, a PNG
 */
public record Letter(
        String identity,
        Address from,
        Address to,
        HeaderText subject,
        Instant date,
        String language,
        String text,
        String html,
        Optional<Attachment> picture,
        List<Attachment> attachments) {
    /** The name under which {@link #html} refers to the picture. */
    public static final String PICTURE = "page-one";

    public Letter {
        attachments = List.copyOf(attachments);
    }
}
