package goalpack.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one content from another.
 *
 * @param sha256 64 hexadecimal digits
 * @param bytes its length
 */
public record Fingerprint(String sha256, long bytes) {
    public static Fingerprint of(byte[] content) {
        return new Fingerprint(HexFormat.of().formatHex(newDigest().digest(content)), content.length);
    }

    /** Of the text in UTF-8. */
    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a file, read once. */
    public static Fingerprint of(Path file) throws IOException {
        MessageDigest digest = newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
        }
    }

    /** Writes the content and takes its fingerprint on the way. */
    static Fingerprint whileWriting(Content content, OutputStream out) throws IOException {
        MessageDigest digest = newDigest();
        Counting counting = new Counting(new DigestOutputStream(out, digest));
        content.writeTo(counting);
        counting.flush();
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), counting.count);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static final class Counting extends OutputStream {
        private final OutputStream out;
        private long count;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
