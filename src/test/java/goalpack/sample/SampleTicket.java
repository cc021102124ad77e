package goalpack.sample;

import java.time.Instant;
import java.util.List;

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
}
