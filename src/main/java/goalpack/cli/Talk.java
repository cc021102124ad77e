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
import java.util.stream.Collectors;

/** What the program says to the person in front of it, in the book's language. */
final class Talk {
    private static final int SHOWN = 3;
    private static final int LABEL = 10;

    private final Messages messages;
    private final PrintStream to;

    /**
     * Speaks the language where there are messages in it, else English.
     *
     * @throws Unspeakable when the program's own message files cannot be used
     */
    Talk(Surroundings surroundings, String language, PrintStream to) {
        this.messages = messages(surroundings.templates(), language);
        this.to = to;
    }

    private static Messages messages(Path templates, String language) {
        List<Path> folders = List.of(templates);
        List<Language> spoken = MessageFiles.spoken(folders);
        if (spoken.isEmpty()) {
            throw new Unspeakable("There are no message files in " + templates + ".");
        }
        Checked<Messages> read = MessageFiles.read(
                folders, Language.of(language).filter(spoken::contains).orElse(Language.EN));
        return read.value().orElseThrow(() -> new Unspeakable(broken(read.problems())));
    }

    private static String broken(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "  " + where(problem.place()) + "\n    "
                        + problem.arguments().get("reason"))
                .collect(Collectors.joining("\n\n", "The message files cannot be used:\n\n", ""));
    }

    void say(String key, Map<String, ?> arguments) {
        to.println(Paragraph.of("", messages.text(key, arguments)));
    }

    /** All problems of the group, the first three in full where there are many to choose from. */
    void problems(List<Problem> problems, Detail detail) {
        for (Severity severity : Severity.values()) {
            List<Problem> group =
                    problems.stream().filter(one -> one.severity() == severity).toList();
            if (!group.isEmpty()) {
                group(severity, group, severity == Severity.STOPS ? Detail.ALL : detail);
            }
        }
    }

    /** Each problem in full, without the words about what they do to a run. */
    void each(List<Problem> problems) {
        problems.forEach(this::problem);
        to.println();
    }

    /** One line for each problem: where, what, and the rule's name. */
    void lines(List<Problem> problems) {
        for (Problem problem : problems) {
            String where = where(problem.place());
            String found = ProblemText.of(problem, messages).found();
            to.println("goalpack: " + (where.isEmpty() ? "" : where + ": ") + found + " [" + problem.rule() + "]");
        }
    }

    private void group(Severity severity, List<Problem> group, Detail detail) {
        int shown = switch (detail) {
            case ALL -> group.size();
            case FIRST_FEW_OF_RUN, FIRST_FEW_OF_BOOK, FIRST_FEW_OF_FILE -> Math.min(SHOWN, group.size());
        };
        say("console.group." + severity.letter(), Map.of("count", group.size()));
        group.stream().limit(shown).forEach(this::problem);
        if (shown < group.size()) {
            to.println();
            String where = switch (detail) {
                case FIRST_FEW_OF_RUN -> "page";
                case FIRST_FEW_OF_FILE -> "json";
                case FIRST_FEW_OF_BOOK, ALL -> "book";
            };
            to.println("  " + messages.text("console.more", Map.of("count", group.size() - shown, "where", where)));
        }
        to.println();
    }

    private void problem(Problem problem) {
        ProblemText text = ProblemText.of(problem, messages);
        String where = where(problem.place());
        to.println();
        to.println("  " + (where.isEmpty() ? "" : where + "  ") + "[" + problem.rule() + "]");
        line("console.found", text.found());
        line("console.expected", text.expected());
        line("console.remedy", text.remedy());
    }

    private static String where(Place place) {
        return (place + " " + place.path()).strip();
    }

    private void line(String key, String text) {
        if (!text.isBlank()) {
            String label = messages.text(key);
            to.println(Paragraph.of("    " + label + " ".repeat(Math.max(1, LABEL - label.length())), text));
        }
    }

    Messages messages() {
        return messages;
    }

    /** How much is told. */
    enum Detail {
        /** The run's page tells the rest. */
        FIRST_FEW_OF_RUN,
        /** Checking the goal book tells the rest. */
        FIRST_FEW_OF_BOOK,
        /** The same command as JSON tells the rest. */
        FIRST_FEW_OF_FILE,
        ALL
    }
}
