package goalpack.ticket;

/** Bytes of tickets that come from one place, one ticket after the other; what stands there stays. */
final class Shelf {
    private final Home home;
    private byte[] bytes;

    Shelf(Home home, byte[] bytes) {
        this.home = home;
        this.bytes = bytes;
    }

    Home home() {
        return home;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Puts the same bytes, and room or no more of it, in the place of those before. */
    void exchange(byte[] same) {
        bytes = same;
    }
}
