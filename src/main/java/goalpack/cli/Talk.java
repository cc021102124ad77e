package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.problem.Severity;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.text.ProblemText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the program says to the person in front of it, in the book's language. */
final class Talk {
    private static final int SHOWN = 3;

    private final Messages messages;
    private final PrintStream to;

    Talk(Surroundings surroundings, String language, PrintStream to) {
        this.messages = messages(surroundings.templates(), language);
        this.to = to;
    }

    private static Messages messages(Path templates, String language) {
        Checked<Messages> spoken =
                MessageFiles.read(List.of(templates), Language.of(language).orElse(Language.EN));
        return spoken.value().orElseThrow(() -> new IllegalStateException("message files are not usable: " + spoken));
    }

    void say(String key, Map<String, ?> arguments) {
        to.println(messages.text(key, arguments));
    }

    /** All problems of the group, the first three in full where there are many to choose from. */
    void problems(List<Problem> problems, Detail detail) {
        for (Severity severity : Severity.values()) {
            List<Problem> group =
                    problems.stream().filter(one -> one.severity() == severity).toList();
            if (group.isEmpty()) {
                continue;
            }
            say("console.group." + severity.letter(), Map.of("count", group.size()));
            boolean all = detail == Detail.ALL || severity == Severity.STOPS;
            group.stream().limit(all ? group.size() : SHOWN).forEach(this::problem);
            if (!all && group.size() > SHOWN) {
                say("console.more", Map.of("count", group.size() - SHOWN));
            }
        }
    }

    private void problem(Problem problem) {
        ProblemText text = ProblemText.of(problem, messages);
        Place place = problem.place();
        String where = place.path().isEmpty() ? place.toString() : place + " " + place.path();
        to.println();
        to.println("  " + (where.isBlank() ? "" : where.strip() + "  ") + "[" + problem.rule() + "]");
        line("console.found", text.found());
        line("console.expected", text.expected());
        line("console.remedy", text.remedy());
    }

    private void line(String key, String text) {
        if (!text.isBlank()) {
            to.println("    " + messages.text(key, Map.of("text", text)));
        }
    }

    Messages messages() {
        return messages;
    }

    /** How much is told. */
    enum Detail {
        FIRST_FEW,
        ALL
    }
}
