package goalpack.cli;

import goalpack.mail.State;
import goalpack.run.Delivered;
import java.util.Map;

/** What the program says of a mailing. */
final class MailTalk {
    private MailTalk() {}

    /** How many messages were sent and what became of the others. */
    static void sent(Talk talk, Delivered delivered) {
        talk.say(
                "console.mail.sent",
                Map.of(
                        "sent", delivered.count(State.SENT),
                        "open", delivered.count(State.QUEUED) + delivered.count(State.DEFERRED),
                        "failed", delivered.count(State.FAILED),
                        "unknown", delivered.count(State.UNKNOWN)));
        open(talk, delivered);
    }

    /** A line for each message that was not sent, and why sending ended early. */
    static void open(Talk talk, Delivered delivered) {
        delivered.lines().stream()
                .filter(line -> line.state() != State.SENT && line.state() != State.QUEUED)
                .forEach(line -> talk.say(
                        "console.mail.line",
                        Map.of(
                                "to",
                                line.to(),
                                "state",
                                line.state().name(),
                                "detail",
                                line.detail().isEmpty() ? "none" : line.detail())));
        early(talk, delivered);
    }

    /** Why sending ended before all were tried, where it did. */
    static void early(Talk talk, Delivered delivered) {
        delivered
                .early()
                .ifPresent(detail -> talk.say(
                        "console.mail.ended",
                        Map.of("detail", detail.isEmpty() ? talk.messages().text("console.mail.time") : detail)));
    }
}
