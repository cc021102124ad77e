package goalpack.mail;

import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Fingerprint;
import goalpack.publish.PublishedRun;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The last look before anything goes out: each message is opened again, goes to its recipient alone, and holds what was
 * published for them and nothing else.
 */
public final class LeakCheck {
    private final PublishedRun run;
    private final Outbox outbox;
    private final Opener opener;

    /** Looks into a finished file. */
    @FunctionalInterface
    public interface Opener {
        /**
         * For whom and of which run it says it is; empty for a kind of file that does not say.
         *
         * @throws IOException when it cannot be read
         */
        Optional<Imprint> open(String name, byte[] content) throws IOException;
    }

    /** For whom and of which run a file says it is. */
    public record Imprint(String run, String audience) {}

    public LeakCheck(PublishedRun run, Outbox outbox, Opener opener) {
        this.run = run;
        this.outbox = outbox;
        this.opener = opener;
    }

    /** What is wrong with the entries' messages, a problem {@code mail-leak} for each that may not go out. */
    public List<Problem> of(List<Entry> entries) {
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : entries) {
            try {
                reason(entry).ifPresent(reason -> problems.add(problem(entry, reason)));
            } catch (IOException | MessagingException unreadable) {
                problems.add(problem(entry, "unreadable"));
            }
        }
        return problems;
    }

    private Problem problem(Entry entry, String reason) {
        return Problem.stops(
                "mail-leak",
                Place.file(Outbox.folder(run).resolve(entry.message()).toString()),
                Map.of("to", entry.to().address(), "reason", reason));
    }

    private Optional<String> reason(Entry entry) throws IOException, MessagingException {
        if (!outbox.plan().isAllowed(entry.to())) {
            return Optional.of("domain");
        }
        byte[] bytes = outbox.message(entry);
        if (!Fingerprint.of(bytes).sha256().equals(entry.sha256())) {
            return Optional.of("changed");
        }
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        if (!isFor(entry, message)) {
            return Optional.of("recipient");
        }
        List<BodyPart> attached = attached(message);
        if (attached.size() != entry.enclosures().size()) {
            return Optional.of("attachments");
        }
        for (int i = 0; i < attached.size(); i++) {
            Optional<String> wrong = reason(entry, entry.enclosures().get(i), attached.get(i));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static boolean isFor(Entry entry, MimeMessage message) throws MessagingException {
        jakarta.mail.Address[] all = message.getAllRecipients();
        return all != null
                && all.length == 1
                && message.getRecipients(Message.RecipientType.TO).length == 1
                && all[0] instanceof InternetAddress only
                && only.getAddress().equals(entry.to().address());
    }

    private static List<BodyPart> attached(MimeMessage message) throws IOException, MessagingException {
        List<BodyPart> found = new ArrayList<>();
        if (message.getContent() instanceof MimeMultipart mixed) {
            for (int i = 0; i < mixed.getCount(); i++) {
                if (Part.ATTACHMENT.equalsIgnoreCase(mixed.getBodyPart(i).getDisposition())) {
                    found.add(mixed.getBodyPart(i));
                }
            }
        }
        return found;
    }

    private Optional<String> reason(Entry entry, Entry.Enclosure enclosure, BodyPart part)
            throws IOException, MessagingException {
        byte[] content = part.getInputStream().readAllBytes();
        if (!enclosure.name().equals(part.getFileName())
                || !Fingerprint.of(content).sha256().equals(enclosure.sha256())) {
            return Optional.of("attachments");
        }
        Optional<byte[]> published = run.file(enclosure.path());
        if (published.isEmpty()) {
            return Optional.of("published");
        }
        byte[] expected = enclosure.path().equals(PackRows.FILE)
                ? PackRows.of(published.get(), entry.audience())
                : published.get();
        if (!Arrays.equals(expected, content)) {
            return Optional.of("published");
        }
        Optional<Imprint> imprint = opener.open(enclosure.path(), content);
        boolean strange = imprint.isPresent()
                && !imprint.get().equals(new Imprint(outbox.plan().run(), entry.audience()));
        return strange ? Optional.of("audience") : Optional.empty();
    }
}
