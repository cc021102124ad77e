package goalpack.ingest.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    EMPTY,
    IMAGE,
    PDF,
    /** A workbook of the older kind. */
    XLS,
    /** An Office file of the newer kind, or an OpenDocument. */
    WORKBOOK,
    GZIP,
    ZIP,
    HTML,
    JSON,
    MARKDOWN,
    TEXT;

    boolean isText() {
        return switch (this) {
            case EMPTY, HTML, JSON, MARKDOWN, TEXT -> true;
            case IMAGE, PDF, XLS, WORKBOOK, GZIP, ZIP -> false;
        };
    }

    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        String hex = HexFormat.of().formatHex(Arrays.copyOf(head, Math.min(head.length, 12)));
        if (starts(hex, "89504e47", "ffd8ff", "47494638", "424d") || riff(hex) || starts(hex, "49492a00", "4d4d002a")) {
            return IMAGE;
        }
        if (starts(hex, "25504446")) {
            return PDF;
        }
        if (starts(hex, "d0cf11e0a1b11ae1")) {
            return XLS;
        }
        if (starts(hex, "1f8b")) {
            return GZIP;
        }
        return starts(hex, "504b0304", "504b0506") ? ZIP : ofText(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static boolean starts(String hex, String... beginnings) {
        return Arrays.stream(beginnings).anyMatch(hex::startsWith);
    }

    private static boolean riff(String hex) {
        return hex.startsWith("52494646") && hex.startsWith("57454250", 16);
    }

    private static FileKind ofText(String head) {
        String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return EMPTY;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<?xml")) {
            return HTML;
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return JSON;
        }
        return start.matches("(?s)(#{1,6} |\\*\\*|---\\s|> |[-*] ).*") ? MARKDOWN : TEXT;
    }
}
