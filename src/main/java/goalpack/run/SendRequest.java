package goalpack.run;

import goalpack.mail.Address;
import goalpack.mail.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of a mailing.
 *
 * @param run the folder of a published run
 * @param only addresses, ids of persons or of messages; empty means all
 * @param resolutions of what is unknown
 * @param override why it is to be sent in spite of the gate; empty means it is not
 * @param templates the built-in templates
 */
public record SendRequest(
        Path run,
        Kind kind,
        List<String> only,
        List<Resolution> resolutions,
        Optional<String> override,
        Path templates) {
    public SendRequest {
        only = List.copyOf(only);
        resolutions = List.copyOf(resolutions);
    }

    /** In earnest, or to look at. */
    public sealed interface Kind {}

    /** Each message to its recipient. */
    public record Earnest() implements Kind {}

    /** Nothing is sent; what would be is said. */
    public record DryRun() implements Kind {}

    /** Every message goes to one address, and nothing counts as sent. */
    public record Trial(Address to) implements Kind {}

    /**
     * What a person found out about a message that is unknown.
     *
     * @param state {@link State#SENT} when it was delivered, {@link State#QUEUED} when it is to be sent again
     */
    public record Resolution(String who, State state) {}
}
