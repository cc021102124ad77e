package goalpack.render.html;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.render.Templates;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.text.ProblemText;
import goalpack.render.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a mailing stands, as {@code outbox/index.html}: opens from disk, needs no script and loads nothing.
 *
 * @param title organisation, review and period in words
 * @param gate what speaks against sending
 * @param overrides why it was sent in spite of that
 * @param replaces the run that readers got before; empty for the first issue
 */
public record OutboxPage(
        String title,
        String run,
        List<Line> lines,
        List<Problem> gate,
        List<String> overrides,
        Optional<String> replaces,
        List<Moved> moved) {
    private static final String TEMPLATE = "html/outbox.ftlx";

    /**
     * One message.
     *
     * @param name of the recipient; empty for an address without one
     * @param state the state's word in lower case
     * @param since empty when nothing has happened yet
     * @param message its file beside the page
     * @param pdf of the pack, from the page
     */
    public record Line(
            String name,
            String to,
            String audience,
            String state,
            String since,
            String detail,
            String message,
            String pdf) {}

    /** A figure that is no longer what it was. */
    public record Moved(String audience, String goal, String before, String after) {}

    /** The page in the language, English where that is not spoken. */
    public Checked<String> html(Templates templates, String language) {
        List<Language> spoken = MessageFiles.spoken(templates.folders());
        Language chosen = Language.of(language).filter(spoken::contains).orElse(Language.EN);
        Checked<Messages> messages = MessageFiles.read(templates.folders(), chosen);
        if (messages.value().isEmpty()) {
            return Checked.refused(messages.problems());
        }
        Wording wording = Wording.of(messages.value().get());
        return templates.fill(TEMPLATE, model(wording), wording);
    }

    private Map<String, Object> model(Wording wording) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("language", wording.language().code());
        root.put("title", title);
        root.put("run", run);
        root.put("lines", lines.stream().map(OutboxPage::line).toList());
        root.put(
                "gate",
                gate.stream()
                        .map(problem ->
                                ProblemText.of(problem, wording.messages()).found())
                        .toList());
        root.put("overrides", overrides);
        replaces.ifPresent(before -> root.put("replaces", before));
        root.put(
                "moved",
                moved.stream()
                        .map(one -> Map.of(
                                "audience", one.audience(),
                                "goal", one.goal(),
                                "before", one.before(),
                                "after", one.after()))
                        .toList());
        return root;
    }

    private static Map<String, Object> line(Line line) {
        return Map.of(
                "name", line.name(),
                "to", line.to(),
                "audience", line.audience(),
                "state", line.state(),
                "since", line.since(),
                "detail", line.detail(),
                "message", line.message(),
                "pdf", line.pdf());
    }
}
