package goalpack.mail;

import java.io.IOException;

/** The way to a mail server. */
public interface Carrier extends AutoCloseable {

    /** Told when everything but the end of the message has been written. */
    @FunctionalInterface
    interface BeforeTheEnd {
        /** When this fails, the end is not written, and the server does not take the message. */
        void reached() throws IOException;
    }

    /**
     * Hands a message to the server.
     *
     * @param message in lines of CRLF
     */
    Receipt carry(byte[] message, Address from, Address to, BeforeTheEnd beforeTheEnd);

    /** Takes leave of the server. */
    @Override
    void close();
}
