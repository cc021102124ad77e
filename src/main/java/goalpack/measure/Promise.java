package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether what was promised for a ticket was kept, by the export's own word; all of it, or one part. */
record Promise(MetricSpec.Of of) implements Counting.Rule {

    private enum Word {
        KEPT,
        BROKEN,
        RUNNING,
        NONE,
        UNKNOWN
    }

    @Override
    public Optional<Look> look(Ticket ticket) {
        return Optional.of(judge(parts().stream()
                .map(part -> word(ticket.label(part)))
                .filter(word -> word != Word.NONE)
                .toList()));
    }

    private List<Label> parts() {
        return switch (of) {
            case FRT -> List.of(Label.SLA_FRT_STATUS);
            case RES -> List.of(Label.SLA_RES_STATUS);
            default -> List.of(Label.SLA_FRT_STATUS, Label.SLA_RES_STATUS);
        };
    }

    /** One broken part breaks the whole, even while another runs. */
    private static Look judge(List<Word> words) {
        if (words.isEmpty()) {
            return Look.left(LeftOut.NOTHING_PROMISED);
        }
        if (words.contains(Word.BROKEN)) {
            return Look.judged(false);
        }
        if (words.contains(Word.UNKNOWN)) {
            return Look.left(LeftOut.VALUE_MISSING);
        }
        return words.contains(Word.RUNNING) ? Look.left(LeftOut.PENDING) : Look.judged(true);
    }

    private static Word word(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "met", "kept", "achieved", "fulfilled", "within sla", "ok", "true", "yes" -> Word.KEPT;
            case "missed", "broken", "breached", "violated", "sla violated", "overdue", "false", "no" -> Word.BROKEN;
            case "active", "running", "pending", "open", "in progress" -> Word.RUNNING;
            case "", "none" -> Word.NONE;
            default -> Word.UNKNOWN;
        };
    }
}
