package goalpack.render.model;

import goalpack.render.text.Wording;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.MilestoneResult;
import goalpack.score.Status;
import java.util.LinkedHashMap;
import java.util.Map;

/** A status as word, letter and tone; never as colour alone. */
final class StatusModel {
    private StatusModel() {}

    static Map<String, Object> of(GoalResult result, Wording wording) {
        Status status = result.verdict().status();
        if ((status.isReached() || status == Status.ON_TRACK) && result.isGuardrailBroken()) {
            return shape(Making.word(status), "!", "bad", wording.text("status." + Making.word(status) + ".broken"));
        }
        Map<String, Object> shape = of(status, wording);
        if (result.isHeldBack()) {
            shape.put("word", wording.text("status." + Making.word(status) + ".broken"));
        }
        return shape;
    }

    static Map<String, Object> of(Status status, Wording wording) {
        String word = Making.word(status);
        return switch (status) {
            case EXCEEDED -> shape(word, "E", "good", wording.text("status." + word));
            case MET, SECURED, ON_TRACK -> shape(word, "M", "good", wording.text("status." + word));
            case PARTLY, AT_RISK -> shape(word, "P", "fair", wording.text("status." + word));
            case MISSED, OFF_TRACK, UNREACHABLE -> shape(word, "X", "bad", wording.text("status." + word));
            case NO_DATA, INSUFFICIENT_DATA, NOT_APPLICABLE, NOT_STARTED ->
                shape(word, "?", "none", wording.text("status." + word));
        };
    }

    static Map<String, Object> of(GuardrailResult.State state, Wording wording) {
        String text = wording.text("guardrail." + Making.word(state));
        return switch (state) {
            case OK -> shape("ok", "M", "good", text);
            case BREACHED -> shape("breached", "!", "bad", text);
            case NO_DATA -> shape("no-data", "?", "none", text);
        };
    }

    static Map<String, Object> of(MilestoneResult.State state, Wording wording) {
        String text = wording.text("milestone." + Making.word(state));
        return switch (state) {
            case DONE -> shape("done", "M", "good", text);
            case AHEAD -> shape("ahead", "", "none", text);
            case LATE -> shape("late", "X", "bad", text);
        };
    }

    /** The tone is good, fair, bad or none. */
    private static Map<String, Object> shape(String id, String letter, String tone, String word) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("letter", letter);
        map.put("tone", tone);
        map.put("word", word);
        return map;
    }
}
