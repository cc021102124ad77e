package goalpack.run;

import goalpack.goal.Review;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of a run.
 *
 * @param book the goal book
 * @param period as written; empty means the latest complete one of the review's length
 * @param review empty means by the period's length
 * @param roles only packs of these roles; empty means all that the book's review names
 * @param only only packs of this unit; empty means all
 * @param language of the packs; empty means the book's
 * @param asOf empty means the book's, which by default is the latest ticket's day
 * @param now for periods such as {@code last-month}, where no day is asked for
 * @param out the folder that runs are published in
 * @param templates the built-in templates
 * @param version of the program, printed and part of the run's id
 * @param mail what becomes of the packs
 */
public record Request(
        Path book,
        Optional<String> period,
        Optional<Review.Cycle> review,
        List<String> roles,
        Optional<String> only,
        Optional<String> language,
        Optional<LocalDate> asOf,
        Instant now,
        Path out,
        Path templates,
        String version,
        MailAsked mail) {
    public Request {
        roles = List.copyOf(roles);
    }

    /** The day that periods such as {@code last-month} are before. */
    LocalDate today(ZoneId zone) {
        return asOf.orElseGet(() -> now.atZone(zone).toLocalDate());
    }

    /** The same for another period. */
    Request period(String other) {
        return new Request(
                book, Optional.of(other), review, roles, only, language, asOf, now, out, templates, version, mail);
    }

    /** The same for a review. */
    Request review(Review.Cycle other) {
        return new Request(
                book, period, Optional.of(other), roles, only, language, asOf, now, out, templates, version, mail);
    }

    /** A request that mails nothing. */
    public Request(
            Path book,
            Optional<String> period,
            Optional<Review.Cycle> review,
            List<String> roles,
            Optional<String> only,
            Optional<String> language,
            Optional<LocalDate> asOf,
            Instant now,
            Path out,
            Path templates,
            String version) {
        this(
                book,
                period,
                review,
                roles,
                only,
                language,
                asOf,
                now,
                out,
                templates,
                version,
                new MailAsked(Optional.of(MailMode.OFF), Post.still(now)));
    }
}
