package goalpack.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Sends messages to one address to look at; for their recipients nothing counts as sent. */
public final class Redirected {
    private final Outbox outbox;
    private final Carrier carrier;
    private final InstantSource clock;
    private final Address to;

    public Redirected(Outbox outbox, Carrier carrier, InstantSource clock, Address to) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.clock = clock;
        this.to = to;
    }

    /** What the server said where it did not take one; the rest is then not tried. */
    public Optional<String> send(List<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            outbox.trial(entry, clock.instant(), to);
            Receipt receipt = carrier.carry(addressed(entry), outbox.plan().from(), to, () -> {});
            if (!(receipt instanceof Receipt.Taken)) {
                return Optional.of(receipt.detail());
            }
        }
        return Optional.empty();
    }

    private byte[] addressed(Entry entry) throws IOException {
        try {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(outbox.message(entry)));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.address()));
            String id = String.join("", message.getHeader("Message-ID"));
            message.setHeader("Message-ID", id.replace("<", "<trial."));
            message.setHeader("X-Goalpack-Meant-For", entry.to().address());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException damaged) {
            throw new IOException(damaged);
        }
    }
}
