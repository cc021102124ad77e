package goalpack.sample;

import goalpack.sample.Step.Happening;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A ticket with its whole life, in order of time.
 *
 * @param group the team's name, empty where nobody took it
 * @param agent the assignee, empty where there is none
 */
record SampleTicket(
        Team team,
        Customer customer,
        String subject,
        Category category,
        Urgency urgency,
        Channel channel,
        List<String> tags,
        String group,
        String agent,
        int teamsSeen,
        List<Step> steps) {

    private static final Set<Happening> ENDS = Set.of(Happening.CLOSED, Happening.MERGED, Happening.DELETED);

    /** How a ticket came in. */
    enum Channel {
        EMAIL,
        WEB,
        CHAT,
        PHONE,
        OUTBOUND
    }

    /** How urgent it was said to be. */
    enum Urgency {
        LOW,
        NORMAL,
        HIGH,
        URGENT
    }

    Instant created() {
        return steps.get(0).at();
    }

    /** Whether nothing happens to it from that moment on, and it is not open. */
    boolean overBefore(Instant moment) {
        Step last = steps.get(steps.size() - 1);
        return last.at().isBefore(moment) && ENDS.contains(last.what());
    }
}
