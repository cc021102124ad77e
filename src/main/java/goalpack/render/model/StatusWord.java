package goalpack.render.model;

/**
 * The status of a goal as a page says it.
 *
 * @param id stable, {@code director/first-answer/status}
 * @param status its name as in {@code figures.csv}
 * @param word in the reader's language, with what a broken guardrail makes of it
 */
public record StatusWord(String id, String status, String word) {}
