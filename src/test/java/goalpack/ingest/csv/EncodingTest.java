package goalpack.ingest.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String GERMAN = "Nr;Bearbeiter;Betreff\n1;Müller;Drucker für Büro läuft über\n2;Jäger;Größe\n";
    private static final String PORTUGUESE =
            "ID;Técnico;Situação\n1;João;Solução não é possível\n2;Conceição;Atribuído\n";
    private static final String TURKISH =
            "No;Atanan;Konu\n1;Işıl;Yazıcı çalışmıyor, şifre değişti\n2;Çağrı;Bağlantı yok\n";
    private static final String POLISH =
            "Klucz;Osoba;Temat\n1;Łukasz;Zgłoszenie zostało zamknięte, proszę\n2;Żaneta;Błąd\n";
    private static final String RUSSIAN =
            "Номер;Исполнитель;Тема\n1;Иванов;Принтер не работает\n2;Петрова;Доступ закрыт\n";
    private static final String GREEK = "Αριθμός;Θέμα\n1;Ο εκτυπωτής δεν λειτουργεί\n2;Πρόσβαση\n";

    @TempDir
    Path folder;

    private static String sample(String language) {
        return switch (language) {
            case "german" -> GERMAN;
            case "portuguese" -> PORTUGUESE;
            case "turkish" -> TURKISH;
            case "polish" -> POLISH;
            case "russian" -> RUSSIAN;
            case "greek" -> GREEK;
            default -> throw new IllegalArgumentException(language);
        };
    }

    private OpenExport open(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), bytes);
        return OpenExport.open(file, "x.csv", Limits.DEFAULT, told -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "german, windows-1252",
        "german, IBM850",
        "portuguese, windows-1252",
        "portuguese, IBM850",
        "turkish, windows-1254",
        "polish, windows-1250",
        "polish, ISO-8859-2",
        "russian, windows-1251",
        "russian, KOI8-R",
        "greek, windows-1253"
    })
    void theLettersOfALanguageTellItsEncoding(String language, String charset) throws IOException {
        byte[] bytes = sample(language).getBytes(Charset.forName(charset));
        try (OpenExport open = open(bytes)) {
            Encoding found = open.otherThan(open.encoding());
            assertEquals(sample(language), new String(bytes, found.charset()), found::toString);
            assertTrue(found.isAssumed());
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideCharactersAreSeenWithoutAMark(String charset) throws IOException {
        try (OpenExport open = open(GERMAN.getBytes(Charset.forName(charset)))) {
            assertEquals(Charset.forName(charset), open.encoding().charset());
        }
    }

    @Test
    void utf8WithOneDamagedPlaceIsStillUtf8() throws IOException {
        byte[] bytes = GERMAN.repeat(5).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0xE4;
        try (OpenExport open = open(bytes)) {
            Encoding found = open.otherThan(open.encoding());
            assertEquals(StandardCharsets.UTF_8, found.charset());
            assertFalse(found.isAssumed());
        }
    }

    @Test
    void whatSomebodySaysIsObeyed() throws IOException {
        try (OpenExport open = open(GERMAN.getBytes(StandardCharsets.ISO_8859_1))) {
            Overrides said = Overrides.encoding(java.util.Optional.of(Charset.forName("ISO-8859-15")));
            assertEquals("ISO-8859-15", open.encoding(said).charset().name());
        }
    }
}
