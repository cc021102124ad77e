package goalpack.render.text;

import com.ibm.icu.text.MessageFormat;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Map<String, MessageFormat> formats = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            try {
                for (Path file : files(folder, language)) {
                    read(file, language, formats, problems);
                }
            } catch (IOException e) {
                problems.add(problem("message-file-unreadable", Place.file(folder.toString()), e));
            }
        }
        return problems.isEmpty() ? Checked.of(Messages.of(language, formats)) : Checked.refused(problems);
    }

    /** The languages that the folders have message files of. */
    public static List<Language> spoken(List<Path> folders) {
        return Stream.of(Language.values())
                .filter(language -> folders.stream().anyMatch(folder -> Files.exists(main(folder, language))))
                .toList();
    }

    private static void read(Path file, Language language, Map<String, MessageFormat> formats, List<Problem> problems) {
        try {
            patterns(file).forEach((key, pattern) -> {
                try {
                    formats.put(key, Messages.format(language, pattern));
                } catch (IllegalArgumentException e) {
                    problems.add(problem("message-malformed", place(file, key), e));
                }
            });
        } catch (IOException | IllegalArgumentException e) {
            problems.add(problem("message-file-unreadable", Place.file(file.toString()), e));
        }
    }

    private static Problem problem(String rule, Place place, Exception cause) {
        return Problem.stops(rule, place, Map.of("reason", String.valueOf(cause.getMessage())));
    }

    /** Where a key stands in its file; without a line where the key is written with escapes. */
    private static Place place(Path file, String key) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (line.startsWith(key) && line.substring(key.length()).matches("\\s*[=: \\t].*")) {
                    return new Place(file.toString(), i + 1, 0, key);
                }
            }
        } catch (IOException gone) {
            // The file itself is the place.
        }
        return new Place(file.toString(), 0, 0, key);
    }

    private static Path main(Path folder, Language language) {
        return folder.resolve("messages" + ending(language));
    }

    private static String ending(Language language) {
        return language == Language.EN ? ".properties" : "_" + language.code() + ".properties";
    }

    /** The folder's files of the language, in the order of their names, the main one first. */
    private static List<Path> files(Path folder, Language language) throws IOException {
        String ending = ending(language);
        Path main = main(folder, language);
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
