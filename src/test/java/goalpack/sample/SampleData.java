package goalpack.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Writes `sample-data/exports`, `sample-data/events` and the workshop's tables anew from the seed, `people.csv` and `holidays.csv`. */
public final class SampleData {
    private SampleData() {}

    /**
     * Writes the files that differ.
     *
     * @param args the folder, `sample-data`
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, String> file : texts(folder).entrySet()) {
            Path path = place(folder, file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            if (!Files.exists(path) || !unpacked(Files.readAllBytes(path)).equals(file.getValue())) {
                Files.write(path, packed(file.getValue()));
            }
        }
        for (Map.Entry<String, String> file : Workshop.texts().entrySet()) {
            Files.writeString(folder.resolve("workshop").resolve(file.getKey() + ".csv"), file.getValue());
        }
    }

    /** Where a file lies: exports and events apart. */
    static Path place(Path folder, String name) {
        return folder.resolve(name.startsWith("events-") ? "events" : "exports").resolve(name + ".csv.gz");
    }

    /** The text of every export and every file of events by the name of its file without ending. */
    static SortedMap<String, String> texts(Path folder) throws IOException {
        return Exports.all(
                Files.readAllLines(folder.resolve("people.csv")), Files.readAllLines(folder.resolve("holidays.csv")));
    }

    /** Packed without name or time; the packing itself may differ with the machine's zlib. */
    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
