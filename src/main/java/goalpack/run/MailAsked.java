package goalpack.run;

import java.util.Optional;

/**
 * What was asked about mail.
 *
 * @param mode empty means: messages to look at where the book has a mail block, else nothing
 * @param post what sending needs
 */
public record MailAsked(Optional<MailMode> mode, Post post) {}
