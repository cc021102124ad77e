package goalpack.render.mail;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.render.Templates;
import goalpack.render.model.PackModel;
import goalpack.render.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a letter says, by the templates below {@code mail/}.
 *
 * @param subject one line
 * @param text complete by itself
 * @param html the same with the picture of page one
 */
public record LetterTexts(String subject, String text, String html) {

    /**
     * What a letter is about besides the pack.
     *
     * @param name of the reader; empty for an address without one
     * @param files names of what is attached
     * @param replaces what the reader got before; empty for the first time
     */
    public record Occasion(String name, Form form, List<String> files, Optional<Replaced> replaces, String run) {
        public Occasion {
            files = List.copyOf(files);
        }
    }

    /** How much fits into the letter. */
    public enum Form {
        /** PDF and workbook. */
        FULL,
        /** The PDF, and the pack's figures in the place of the workbook. */
        LIGHT,
        /** A word that the pack is there, without its figures. */
        NOTICE
    }

    /**
     * The issue that the reader got before.
     *
     * @param moved figures that are no longer what they were
     */
    public record Replaced(String run, List<Moved> moved) {
        public Replaced {
            moved = List.copyOf(moved);
        }
    }

    /** A figure that moved, in the reader's words. */
    public record Moved(String goal, String before, String after) {}

    /** The letter about a pack, or the problem of a template. */
    public static Checked<LetterTexts> of(Templates templates, PackModel pack, Occasion occasion, Wording wording) {
        Map<String, Object> model = new LinkedHashMap<>(pack.root());
        model.put("letter", model(occasion));
        Checked<String> subject = templates.fill("mail/subject.ftl", model, wording);
        Checked<String> text = templates.fill("mail/letter.ftl", model, wording);
        Checked<String> html = templates.fill("mail/letter.ftlx", model, wording);
        List<Problem> problems = new ArrayList<>(subject.problems());
        problems.addAll(text.problems());
        problems.addAll(html.problems());
        return subject.isUsable() && text.isUsable() && html.isUsable()
                ? Checked.of(
                        new LetterTexts(
                                subject.value().orElseThrow().strip(),
                                text.value().orElseThrow().strip() + "\n",
                                html.value().orElseThrow()),
                        problems)
                : Checked.refused(problems);
    }

    /** What templates see as {@code letter}, beside the pack's model. */
    public static Map<String, Object> model(Occasion occasion) {
        Map<String, Object> letter = new LinkedHashMap<>();
        letter.put("name", occasion.name());
        letter.put("form", occasion.form().name().toLowerCase(java.util.Locale.ROOT));
        letter.put("files", occasion.files());
        letter.put("run", occasion.run());
        occasion.replaces()
                .ifPresent(before -> letter.put(
                        "replaces",
                        Map.of(
                                "run",
                                before.run(),
                                "moved",
                                before.moved().stream()
                                        .map(one -> Map.of(
                                                "goal", one.goal(), "before", one.before(), "after", one.after()))
                                        .toList())));
        return letter;
    }
}
