package goalpack.ticket;

/**
 * Where a ticket's latest state was read.
 *
 * @param file the export's name as the book's pattern found it
 * @param line the line its record starts on, from 1
 */
public record Origin(String file, int line) {}
