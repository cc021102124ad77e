package goalpack.run;

import goalpack.mail.Patience;
import goalpack.mail.SmtpCarrier;
import goalpack.mail.Timing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.net.ssl.SSLSocketFactory;

/**
 * What sending needs from its surroundings.
 *
 * @param password from the environment, where the book names no file
 * @param trust which servers are believed to be who they say; empty for those that the platform trusts
 * @param most the most bytes that a message may have, encoded
 */
public record Post(
        Timing timing,
        Patience patience,
        SmtpCarrier.Waiting waiting,
        Optional<String> password,
        Optional<SSLSocketFactory> trust,
        int most) {
    /** Many servers take no more. */
    public static final int USUAL_MOST = 10 << 20;

    /** The same for servers that take no more than so many bytes. */
    public Post taking(int bytes) {
        return new Post(timing, patience, waiting, password, trust, bytes);
    }

    /** One at a moment that stands still, without waiting and without a password. */
    public static Post still(Instant now) {
        return new Post(
                new Timing(InstantSource.fixed(now), duration -> {}, new SplittableRandom(0)),
                Patience.USUAL,
                SmtpCarrier.Waiting.USUAL,
                Optional.empty(),
                Optional.empty(),
                USUAL_MOST);
    }
}
