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

/** Writes `sample-data/exports` anew from the seed, `people.csv` and `holidays.csv`. */
public final class SampleData {
    private SampleData() {}

    /**
     * Writes the files that differ.
     *
     * @param args the folder, `sample-data`
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path exports = Files.createDirectories(folder.resolve("exports"));
        for (Map.Entry<String, String> file : texts(folder).entrySet()) {
            Path path = exports.resolve(file.getKey() + ".csv.gz");
            if (!Files.exists(path) || !unpacked(Files.readAllBytes(path)).equals(file.getValue())) {
                Files.write(path, packed(file.getValue()));
            }
        }
    }

    /** The text of every export by the name of its file without ending. */
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
