package goalpack.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageGlyphsTest {
    private static final PackFonts FONTS = PackFonts.load();

    @Test
    void theFontsHaveEveryCharacterOfEveryLanguage() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("templates"))) {
            files = found.filter(file -> file.toString().endsWith(".properties"))
                    .toList();
        }
        assertTrue(files.size() > 10, files::toString);
        Set<String> missing = new TreeSet<>();
        for (Path file : files) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            texts.forEach((key, text) -> text.toString()
                    .codePoints()
                    .filter(character -> FONTS.showing(character, FONTS.face(600, PackFonts.Slope.UPRIGHT))
                            .isEmpty())
                    .forEach(character -> missing.add(file + " " + key + " " + Character.toString(character))));
        }
        assertEquals(Set.of(), missing);
    }
}
