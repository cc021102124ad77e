package goalpack.mail;

import java.util.List;

/**
 * A message in the outbox: one recipient, one pack.
 *
 * @param id of ASCII letters, the same for the same run, recipient and pack
 * @param person id in the people file; empty for an address that the book names
 * @param audience whom the pack has to be for: role and unit of the recipient, not of the pack
 * @param pack the path of its files within the run, without their endings
 * @param message its file, relative to the outbox
 * @param sha256 of that file
 */
public record Entry(
        String id,
        String person,
        Address to,
        String audience,
        String pack,
        String message,
        String sha256,
        List<Enclosure> enclosures) {
    public Entry {
        enclosures = List.copyOf(enclosures);
    }

    /**
     * An attachment.
     *
     * @param name as the recipient sees it
     * @param path of the file within the run whose content it has, or some of whose rows
     * @param sha256 of its content
     */
    public record Enclosure(String name, String path, String sha256) {}

    /** Whether the word names it: its id, its address or the id of the person. */
    public boolean isNamed(String word) {
        return word.equals(id) || word.equalsIgnoreCase(to.address()) || (!person.isEmpty() && word.equals(person));
    }
}
