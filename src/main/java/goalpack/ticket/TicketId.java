package goalpack.ticket;

/** A ticket's name: the source it comes from and its id there; ids of two sources never meet. */
public record TicketId(String source, String id) implements Comparable<TicketId> {
    public TicketId {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a ticket without an id");
        }
    }

    @Override
    public int compareTo(TicketId other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : id.compareTo(other.id);
    }
}
