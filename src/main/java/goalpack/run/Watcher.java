package goalpack.run;

/** Told how far a run has come. */
public interface Watcher {
    Watcher NOBODY = new Watcher() {
        @Override
        public void at(Step step, long done, long total) {}
    };

    /** The steps that take time. */
    enum Step {
        READ,
        MEASURE,
        RENDER,
        PUBLISH
    }

    /** So much of the step's work is done. */
    void at(Step step, long done, long total);
}
