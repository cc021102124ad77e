package goalpack.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** Hands messages to a server by SMTP, over one connection as long as it lasts. */
public final class SmtpCarrier implements Carrier {
    private final MailServer server;
    private final Optional<String> password;
    private final Session session;
    private Optional<Ending> open = Optional.empty();

    /**
     * How long is waited.
     *
     * @param connecting for the connection
     * @param answering for each answer
     */
    public record Waiting(Duration connecting, Duration answering) {
        public static final Waiting USUAL = new Waiting(Duration.ofSeconds(20), Duration.ofMinutes(2));
    }

    /**
     * A way to the server.
     *
     * @param sender whose domain the program says hello with
     * @param password empty for no login
     * @param trust which servers are believed to be who they say; empty for those that the platform trusts
     */
    public SmtpCarrier(
            MailServer server,
            Address sender,
            Optional<String> password,
            Waiting waiting,
            Optional<SSLSocketFactory> trust) {
        this.server = server;
        this.password = password;
        Properties properties = properties(server, sender, waiting);
        trust.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
        this.session = Session.getInstance(properties);
    }

    static Properties properties(MailServer server, Address sender, Waiting waiting) {
        Properties properties = new Properties();
        properties.put("mail.smtp.localhost", sender.domain());
        properties.put(
                "mail.smtp.connectiontimeout",
                Long.toString(waiting.connecting().toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(waiting.answering().toMillis()));
        properties.put(
                "mail.smtp.writetimeout", Long.toString(waiting.answering().toMillis()));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        properties.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        switch (server.security()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    @Override
    public Receipt carry(byte[] message, Address from, Address to, BeforeTheEnd beforeTheEnd) {
        Ending transport;
        try {
            transport = connected();
        } catch (MessagingException e) {
            close();
            return new Receipt.NoConnection(detail(e), prospect(e));
        }
        transport.beforeTheEnd = beforeTheEnd;
        transport.isEndReached = false;
        try {
            transport.sendMessage(parsed(message, from), new InternetAddress[] {new InternetAddress(to.address())});
            return new Receipt.Taken(transport.getLastServerResponse().strip());
        } catch (MessagingException e) {
            Receipt receipt = receipt(e, transport.isEndReached);
            if (code(e) < 500 || transport.isEndReached) {
                drop();
            }
            return receipt;
        }
    }

    /** The message with the sender's address for the envelope; its bytes stay as they are. */
    private MimeMessage parsed(byte[] message, Address from) throws MessagingException {
        Envelope envelope = new Envelope(session, message);
        envelope.setEnvelopeFrom(from.address());
        return envelope;
    }

    private Ending connected() throws MessagingException {
        if (open.isPresent() && open.get().isConnected()) {
            return open.get();
        }
        drop();
        Ending transport = new Ending(session);
        open = Optional.of(transport);
        transport.connect(server.host(), server.port(), server.user().orElse(null), password.orElse(null));
        return transport;
    }

    private static Receipt.Prospect prospect(MessagingException e) {
        boolean closed = e instanceof MailConnectException;
        String message = String.valueOf(e.getMessage());
        boolean login = e instanceof AuthenticationFailedException && !message.startsWith("4");
        boolean privacy = causedBy(e, SSLException.class) || message.contains("STARTTLS");
        boolean loginOrPrivacy = login || privacy;
        return loginOrPrivacy && !closed ? Receipt.Prospect.NEVER : Receipt.Prospect.LATER;
    }

    private static boolean causedBy(Throwable e, Class<? extends Exception> kind) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** An answer counts whenever it comes; where none came, only the end decides. */
    private static Receipt receipt(MessagingException e, boolean endReached) {
        int code = code(e);
        String detail = detail(e);
        if (code >= 500 && code < 600) {
            return new Receipt.Refused(detail);
        }
        if (code >= 400 && code < 500) {
            return new Receipt.PutOff(detail);
        }
        return endReached ? new Receipt.Uncertain(detail) : new Receipt.PutOff(detail);
    }

    /** The server's answer: about the address rather than about the whole; 0 when there was none. */
    private static int code(MessagingException e) {
        int code = 0;
        for (@Nullable Exception each = e;
                each != null;
                each = each instanceof MessagingException m ? m.getNextException() : null) {
            switch (each) {
                case SMTPAddressFailedException address -> code = address.getReturnCode();
                case SMTPSenderFailedException sender -> code = sender.getReturnCode();
                case SMTPSendFailedException send -> code = send.getReturnCode();
                default -> {
                    // Says nothing about an answer.
                }
            }
        }
        return code;
    }

    private static String detail(MessagingException e) {
        String detail = "";
        for (@Nullable Exception each = e;
                each != null;
                each = each instanceof MessagingException m ? m.getNextException() : null) {
            boolean vague = each instanceof SendFailedException
                    && !(each instanceof SMTPSendFailedException)
                    && !(each instanceof SMTPAddressFailedException)
                    && !(each instanceof SMTPSenderFailedException);
            String message = String.valueOf(each.getMessage()).strip();
            if (!vague || detail.isEmpty()) {
                detail = message.isEmpty() ? each.getClass().getSimpleName() : message;
            }
        }
        return HeaderText.flattened(detail).text();
    }

    private void drop() {
        open.ifPresent(transport -> {
            try {
                transport.close();
            } catch (MessagingException gone) {
                // It is closed either way.
            }
        });
        open = Optional.empty();
    }

    @Override
    public void close() {
        drop();
    }

    /** A connection that tells before it writes the end of a message. */
    private static final class Ending extends SMTPTransport {
        private BeforeTheEnd beforeTheEnd = () -> {};
        private boolean isEndReached;

        Ending(Session session) {
            super(session, new URLName("smtp", null, -1, null, null, null), "smtp", false);
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            beforeTheEnd.reached();
            isEndReached = true;
            super.finishData();
        }
    }

    private static final class Envelope extends org.eclipse.angus.mail.smtp.SMTPMessage {
        Envelope(Session session, byte[] message) throws MessagingException {
            super(session, new ByteArrayInputStream(message));
        }
    }
}
