package goalpack.mail;

import goalpack.publish.Fingerprint;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/**
 * Writes letters as messages: the text, or the HTML with its picture, then the attachments.
 *
 * <p>The same letter makes the same bytes: boundaries, date and id come from it.
 */
public final class LetterWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss '+0000'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int DIGITS = 32;

    private final Letter letter;
    private final String hash;
    private int multiparts;

    private LetterWriter(Letter letter) {
        this.letter = letter;
        this.hash = Fingerprint.of(letter.identity()).sha256().substring(0, DIGITS);
    }

    /** The message as it goes to the server: lines ended by CRLF. */
    public static byte[] bytes(Letter letter) {
        try {
            return new LetterWriter(letter).written();
        } catch (MessagingException wrong) {
            throw new IllegalStateException(wrong);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private String messageId() {
        return "<" + hash + "@" + letter.from().domain() + ">";
    }

    private byte[] written() throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId());
            }
        };
        message.setHeader("Date", DATE.format(letter.date()));
        message.setFrom(internet(letter.from()));
        message.setRecipient(Message.RecipientType.TO, internet(letter.to()));
        message.setHeader(
                "Subject",
                MimeUtility.fold(9, MimeUtility.encodeText(letter.subject().text(), "UTF-8", "B")));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        MimeMultipart mixed = multipart("mixed");
        mixed.addBodyPart(holding(alternative()));
        for (Attachment attachment : letter.attachments()) {
            mixed.addBodyPart(attached(attachment));
        }
        message.setContent(mixed);
        message.saveChanges();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static InternetAddress internet(Address address) throws UnsupportedEncodingException {
        return new InternetAddress(address.address(), address.name().text(), "UTF-8");
    }

    private MimeMultipart alternative() throws MessagingException {
        MimeMultipart alternative = multipart("alternative");
        alternative.addBodyPart(text(letter.text(), "text/plain; charset=UTF-8"));
        MimeBodyPart html = text(letter.html(), "text/html; charset=UTF-8");
        if (letter.picture().isEmpty()) {
            alternative.addBodyPart(html);
            return alternative;
        }
        MimeMultipart related = multipart("related");
        related.addBodyPart(html);
        MimeBodyPart picture = file(letter.picture().get(), Part.INLINE);
        picture.setContentID("<" + Letter.PICTURE + ">");
        related.addBodyPart(picture);
        alternative.addBodyPart(holding(related));
        return alternative;
    }

    private static MimeBodyPart holding(MimeMultipart multipart) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(multipart);
        return part;
    }

    /** In lines of CRLF, as mail demands of texts. */
    private static MimeBodyPart text(String text, String type) throws MessagingException {
        String lines = text.replace("\r\n", "\n").replace("\n", "\r\n");
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(lines.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart attached(Attachment attachment) throws MessagingException {
        return file(attachment, Part.ATTACHMENT);
    }

    private static MimeBodyPart file(Attachment file, String disposition) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
        part.setDisposition(disposition);
        part.setFileName(file.name().text());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The boundary begins as neither of the two encodings can. */
    private MimeMultipart multipart(String kind) {
        multiparts++;
        ParameterList parameters = new ParameterList();
        parameters.set("boundary", "=_" + multiparts + "_" + hash);
        return new Bounded(new ContentType("multipart", kind, parameters));
    }

    private static final class Bounded extends MimeMultipart {
        Bounded(ContentType type) {
            contentType = type.toString();
        }
    }
}
