package goalpack.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "EMEA Tier 1, emea-tier-1",
        "Müller & Söhne, muller-sohne",
        "İZMİR, izmir",
        "Iğdır, igdir",
        "Straße, strasse",
        "Tromsø, tromso",
        "Ærø, aero",
        "Œuvre, oeuvre",
        "'  --a--  ', a",
        "ＡＢＣ①, abc1",
        "'../../etc/passwd', etc-passwd",
        "123456789012345678901234567890123456789 bcd, 123456789012345678901234567890123456789",
    })
    void aSlugIsAsNearToTheNameAsAsciiComes(String name, String slug) {
        assertTrue(Slug.of(name).matches(slug + "-[0-9a-f]{8}"), Slug.of(name));
    }

    @Test
    void aNameWithoutLatinLettersHasOnlyItsHash() {
        assertTrue(Slug.of("東京").matches("[0-9a-f]{8}"));
    }

    @Test
    void namesThatOnlyLookTheSameStayApart() {
        assertNotEquals(Slug.of("Muller"), Slug.of("Müller"));
        assertEquals(Slug.of("Müller"), Slug.of("Müller"));
    }

    @Test
    void aRunIsNamedByAllThatShapesIt() {
        String id = RunId.of(Map.of("book", "x", "period", "2026-06"));
        assertTrue(id.matches("[0-9a-f]{12}"));
        assertEquals(id, RunId.of(Map.of("period", "2026-06", "book", "x")));
        assertNotEquals(id, RunId.of(Map.of("book", "x", "period", "2026-07")));
        assertNotEquals(RunId.of(Map.of("ab", "c")), RunId.of(Map.of("a", "bc")));
        assertNotEquals(RunId.of(Map.of("a", "1\n1:b\n1:2")), RunId.of(Map.of("a", "1", "b", "2")));
    }

    @Test
    void aFilesFingerprintIsThatOfItsContent(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "İzmir");
        assertEquals(Fingerprint.of("İzmir"), Fingerprint.of(file));
        assertEquals(6, Fingerprint.of(file).bytes());
    }
}
