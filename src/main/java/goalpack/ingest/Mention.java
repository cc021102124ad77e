package goalpack.ingest;

/**
 * A cell of an export, or of a file of events, that names somebody.
 *
 * @param file relative to the goal book
 * @param line the first of its row, from 1
 * @param header of its column
 * @param text as it stands there
 */
public record Mention(String file, int line, String header, String text) {}
