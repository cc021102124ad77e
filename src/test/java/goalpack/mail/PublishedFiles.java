package goalpack.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What publishing and mailing left, to be compared with an undisturbed run. */
final class PublishedFiles {
    private PublishedFiles() {}

    /** Every file of the output folder but the journal and locks, with its content. */
    static Map<String, String> in(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (!name.endsWith(Journal.NAME) && !name.endsWith(".lock")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }
}
