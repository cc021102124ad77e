package goalpack.render.text;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the message files below template folders: {@code messages.properties} and {@code messages/*.properties} for
 * English, the same names with {@code _de} and so on for other languages; UTF-8.
 */
public final class MessageFiles {
    private MessageFiles() {}

    /**
     * The messages of a language.
     *
     * @param folders template folders, the strongest last; its texts win key by key
     * @return the messages, or the problems {@code message-file-unreadable} and {@code message-malformed}
     */
    public static Checked<Messages> read(List<Path> folders, Language language) {
        Map<String, String> patterns = new HashMap<>();
        Path reading = Path.of("");
        try {
            for (Path folder : folders) {
                for (Path file : files(folder, language)) {
                    reading = file;
                    patterns.putAll(patterns(file));
                }
            }
            return Checked.of(Messages.of(language, patterns));
        } catch (IOException e) {
            return refused("message-file-unreadable", reading, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return refused("message-malformed", reading, String.valueOf(e.getMessage()));
        }
    }

    private static Checked<Messages> refused(String rule, Path file, String reason) {
        return Checked.refused(List.of(Problem.stops(rule, Place.file(file.toString()), Map.of("reason", reason))));
    }

    /** The folder's files of the language, in the order of their names, the main one first. */
    private static List<Path> files(Path folder, Language language) throws IOException {
        String ending = language == Language.EN ? ".properties" : "_" + language.code() + ".properties";
        Path main = folder.resolve("messages" + ending);
        Path more = folder.resolve("messages");
        if (!Files.isDirectory(more)) {
            return Files.exists(main) ? List.of(main) : List.of();
        }
        try (Stream<Path> found = Files.list(more)) {
            List<Path> parts = found.filter(file -> isOf(file.getFileName().toString(), ending, language))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(main).filter(Files::exists), parts.stream())
                    .toList();
        }
    }

    private static boolean isOf(String name, String ending, Language language) {
        if (!name.endsWith(ending)) {
            return false;
        }
        return language != Language.EN
                || Stream.of(Language.values()).noneMatch(other -> name.endsWith("_" + other.code() + ending));
    }

    private static Map<String, String> patterns(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> patterns = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            patterns.put(key, properties.getProperty(key).strip());
        }
        return patterns;
    }
}
