package goalpack.render.model;

import goalpack.score.Status;

/**
 * The status of a goal as a page says it.
 *
 * @param id stable, {@code director/first-answer/status}
 * @param word in the reader's language, with what a broken guardrail makes of it
 */
public record StatusWord(String id, Status status, String word) {}
