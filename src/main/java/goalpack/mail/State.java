package goalpack.mail;

import java.util.Optional;

/** How far a message has come. */
public enum State {
    /** Not yet handed to the server, or not to the end: it may be sent. */
    QUEUED,
    /** The end of the message is about to be written to the server. */
    SENDING,
    /** The server took it. */
    SENT,
    /** The server put it off; it may be sent again. */
    DEFERRED,
    /** The server refused it for good. */
    FAILED,
    /** The server may have taken it or not: only a person can tell, so it is never sent again by itself. */
    UNKNOWN;

    /** Whether it may go out without anybody asking for it. */
    public boolean isOpen() {
        return this == QUEUED || this == DEFERRED;
    }

    static Optional<State> of(String word) {
        for (State state : values()) {
            if (state.name().equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
