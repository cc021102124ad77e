package goalpack.run;

import goalpack.render.view.PdfTexts;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run left, read back; what takes long to read is read once. */
final class RunFolder {
    private final Path root;
    private final NavigableMap<String, byte[]> files = new TreeMap<>();
    private final Map<String, List<String>> pages = new HashMap<>();

    RunFolder(Path root) {
        this.root = root;
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run's own folder. */
    Path root() {
        return root;
    }

    /** Every file by its path within the folder. */
    NavigableMap<String, byte[]> files() {
        return files;
    }

    byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /** The paths of the packs of one ending, {@code .pdf}. */
    List<String> packs(String ending) {
        return files().keySet().stream()
                .filter(path -> path.startsWith("packs/") && path.endsWith(ending))
                .toList();
    }

    /** The rows of {@code figures.csv}, each a map of column to cell. */
    List<Map<String, String>> figures() {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(root.resolve("figures.csv"), StandardCharsets.UTF_8, format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json(String path) {
        return JsonMapper.builder().build().readTree(root.resolve(path).toFile());
    }

    /** The text of each page of a PDF, every gap one space. */
    List<String> pages(String pdf) {
        return pages.computeIfAbsent(pdf, path -> {
            try {
                return PdfTexts.pages(bytes(path)).stream()
                        .map(page -> page.replaceAll("[\\s\\u00a0\\u202f]+", " "))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Every file of the run as the text that can be read in it: pages of PDFs, all parts of workbooks. */
    NavigableMap<String, String> texts() {
        NavigableMap<String, String> texts = new TreeMap<>();
        files().forEach((path, bytes) -> texts.put(path, text(path, bytes)));
        return texts;
    }

    private String text(String path, byte[] bytes) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "eml" -> letter(bytes);
            case "pdf" -> String.join(" ", pages(path));
            case "xlsx" -> parts(bytes);
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    /** The head of a message and the words of its parts; what is attached are files of the run. */
    private static String letter(byte[] message) {
        try {
            MimeMessage read =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
            String head = String.join(" ", String.valueOf(read.getSubject()), Arrays.toString(read.getAllRecipients()));
            return head + " " + words(read);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(Part part) throws MessagingException, IOException {
        StringBuilder words = new StringBuilder(String.valueOf(part.getFileName()));
        if (part.isMimeType("text/*")) {
            words.append(' ').append(part.getContent());
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                words.append(' ').append(words(parts.getBodyPart(i)));
            }
        }
        return words.toString();
    }

    private static String parts(byte[] workbook) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
