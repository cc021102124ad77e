package goalpack.ingest.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An export opened for reading: unpacked, recognised as text, hashed while it is read. */
public final class OpenExport implements AutoCloseable {
    private static final int HEAD = 1 << 13;
    private static final int PACKED_HEAD = 16;

    /** What the file is expected to be. */
    public enum Wanted {
        /** A letter, a web page or JSON will not do. */
        TABLE,
        /** Somebody knows how to read it, whatever it looks like. */
        ANY_TEXT
    }

    private final String file;
    private final HashingInput bytes;
    private final Optional<ZipInputStream> zip;
    private final InputStream content;
    private final byte[] head;

    private OpenExport(
            String file, HashingInput bytes, Optional<ZipInputStream> zip, InputStream content, byte[] head) {
        this.file = file;
        this.bytes = bytes;
        this.zip = zip;
        this.content = content;
        this.head = head;
    }

    /**
     * Opens a file.
     *
     * @throws Refused when it is no text
     */
    public static OpenExport open(Path file, String name, Limits limits, LongConsumer told) throws IOException {
        return open(file, name, Wanted.TABLE, limits, told);
    }

    /**
     * Opens a file.
     *
     * @throws Refused when it is not what is wanted
     */
    public static OpenExport open(Path file, String name, Wanted wanted, Limits limits, LongConsumer told)
            throws IOException {
        HashingInput bytes = new HashingInput(Files.newInputStream(file), told);
        try {
            return open(name, bytes, wanted, limits);
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            throw failed;
        }
    }

    private static OpenExport open(String name, HashingInput bytes, Wanted wanted, Limits limits) throws IOException {
        InputStream packed = new BufferedInputStream(bytes, HEAD);
        Optional<ZipInputStream> zip = Optional.empty();
        InputStream content = packed;
        switch (FileKind.of(peek(packed, PACKED_HEAD))) {
            case GZIP -> content = bounded(new GZIPInputStream(packed, HEAD), bytes, name, limits);
            case ZIP -> {
                ZipInputStream entries = new ZipInputStream(packed);
                toOnlyEntry(entries, name);
                zip = Optional.of(entries);
                content = bounded(entries, bytes, name, limits);
            }
            default -> {}
        }
        byte[] head = peek(content, HEAD);
        FileKind kind = FileKind.of(head);
        if (kind != FileKind.TEXT && !(wanted == Wanted.ANY_TEXT && kind.isText())) {
            throw Refused.because("export-kind", name, Map.of("kind", kind.name()));
        }
        return new OpenExport(name, bytes, zip, content, head);
    }

    private static InputStream bounded(InputStream unpacked, HashingInput packed, String name, Limits limits) {
        return new BufferedInputStream(new BoundedInput(unpacked, packed, name, limits), HEAD);
    }

    private static byte[] peek(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }

    private static void toOnlyEntry(ZipInputStream zip, String file) throws IOException {
        Optional<String> name = nextEntry(zip);
        if (name.isEmpty()) {
            throw Refused.because("export-kind", file, Map.of("kind", FileKind.EMPTY.name()));
        }
        if (name.get().equals("[Content_Types].xml")
                || name.get().equals("mimetype")
                || name.get().startsWith("_rels/")
                || name.get().startsWith("xl/")) {
            throw Refused.because("export-kind", file, Map.of("kind", FileKind.WORKBOOK.name()));
        }
    }

    private static Optional<String> nextEntry(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && (entry.isDirectory() || entry.getName().startsWith("__MACOSX/"))) {
            entry = zip.getNextEntry();
        }
        return Optional.ofNullable(entry).map(ZipEntry::getName);
    }

    /** As somebody says, or as it looks. */
    public Encoding encoding(Overrides overrides) {
        return overrides
                .encoding()
                .map(charset -> Encoding.named(charset, head))
                .orElseGet(this::encoding);
    }

    public Encoding encoding() {
        return Encoding.of(head);
    }

    /**
     * What to read a file in whose bytes turned out not to be characters of the encoding that it seemed to have: the same
     * where nearly all are, or a mark says so; else one with a byte for each character. Reads the file to its end.
     */
    public Encoding otherThan(Encoding seeming) throws IOException {
        if (seeming.mark() > 0) {
            return new Encoding(seeming.charset(), seeming.mark(), CodingErrorAction.REPLACE);
        }
        Legacy legacy = new Legacy();
        Damage damage = new Damage();
        byte[] buffer = new byte[HEAD];
        for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
            legacy.look(buffer, 0, read);
            damage.look(buffer, read);
        }
        return damage.isSlight()
                ? new Encoding(StandardCharsets.UTF_8, 0, CodingErrorAction.REPLACE)
                : legacy.encoding();
    }

    /** The characters behind the byte order mark. */
    public OpenText text(Encoding encoding) throws IOException {
        content.skipNBytes(encoding.mark());
        return new OpenText(
                new InputStreamReader(
                        content,
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(encoding.onDamage())
                                .onUnmappableCharacter(encoding.onDamage())),
                encoding.charset(),
                encoding.mark());
    }

    /**
     * The file's hash, once its text was read.
     *
     * @throws Refused when a second file lies in a zip
     */
    public String finish() throws IOException {
        if (zip.isPresent() && nextEntry(zip.get()).isPresent()) {
            throw Refused.because("export-zip-holds-several", file, Map.of());
        }
        return bytes.sha256();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
