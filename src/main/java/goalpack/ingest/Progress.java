package goalpack.ingest;

/** Told from time to time how far the reading of the exports has come. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> {};

    /** So many bytes of all the files' bytes have been read. */
    void at(long done, long total);
}
