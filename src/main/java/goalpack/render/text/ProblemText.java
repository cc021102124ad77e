package goalpack.render.text;

import goalpack.problem.Problem;

/**
 * A problem in words.
 *
 * @param found what is wrong
 * @param expected what would be right; empty where the finding says it
 * @param remedy what to do
 */
public record ProblemText(String found, String expected, String remedy) {

    /** The words of the problem's rule, from {@code problem.<rule>.found}, {@code .expected} and {@code .remedy}. */
    public static ProblemText of(Problem problem, Messages messages) {
        return new ProblemText(
                part(problem, "found", messages),
                part(problem, "expected", messages),
                part(problem, "remedy", messages));
    }

    private static String part(Problem problem, String part, Messages messages) {
        String key = "problem." + problem.rule() + "." + part;
        boolean mayLack = part.equals("expected");
        return mayLack && !messages.has(key) ? "" : messages.text(key, problem.arguments());
    }
}
