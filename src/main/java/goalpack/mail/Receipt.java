package goalpack.mail;

/** What came of handing a message to the server; each with what the server said, or what went wrong. */
public sealed interface Receipt {
    String detail();

    /** The server has it. */
    record Taken(String detail) implements Receipt {}

    /** The server does not have it and may take it later. */
    record PutOff(String detail) implements Receipt {}

    /** The server will not take this one. */
    record Refused(String detail) implements Receipt {}

    /** The end of the message was written and no answer came. */
    record Uncertain(String detail) implements Receipt {}

    /** There is no connection to be had; nothing was said about the message. */
    record NoConnection(String detail, Prospect prospect) implements Receipt {}

    /** Whether a connection may come about later. */
    enum Prospect {
        LATER,
        /** Not without a change of settings: privacy, login. */
        NEVER
    }
}
