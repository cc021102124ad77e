package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.render.xlsx.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The sheet Tickets of a workbook as a reader finds it and may change it. */
final class TicketsSheet {
    private final String part;
    private final Map<String, String> letters = new TreeMap<>();
    private final Map<String, String> cells;

    private TicketsSheet(String part, Map<String, String> cells) {
        this.part = part;
        this.cells = cells;
        cells.forEach((address, text) -> {
            if (address.matches("[A-Z]+1")) {
                letters.put(text, address.replace("1", ""));
            }
        });
    }

    static TicketsSheet of(Path workbook) throws IOException {
        List<String> sheets = new ArrayList<>();
        Map<String, String> cells = new TreeMap<>();
        try (InputStream file = Files.newInputStream(workbook)) {
            new WorkbookReader().stream(file, (sheet, cell) -> {
                if (!sheets.contains(sheet)) {
                    sheets.add(sheet);
                }
                if (sheet.equals("Tickets")) {
                    cells.put(cell.address(), cell.value().text());
                }
            });
        }
        return new TicketsSheet("xl/worksheets/sheet" + (sheets.indexOf("Tickets") + 1) + ".xml", cells);
    }

    /** The number of the first row whose cells under the two titles are so. */
    String row(String title, String word, String other, String pattern) {
        String column = letter(title);
        for (int row = 2; cells.containsKey("A" + row); row++) {
            if (word.equals(cells.get(column + row))
                    && cells.getOrDefault(letter(other) + row, "").matches(pattern)) {
                return Integer.toString(row);
            }
        }
        throw new AssertionError("no row with " + word + " under " + title);
    }

    private String letter(String title) {
        String letter = letters.getOrDefault(title, "");
        assertTrue(!letter.isEmpty(), () -> title + " is none of " + letters.keySet());
        return letter;
    }

    /** The workbook with something else in a cell of the sheet. */
    byte[] with(byte[] workbook, String title, String row, String content) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var source = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(target)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = source.readAllBytes();
                zip.write(entry.getName().equals(part) ? changed(bytes, letter(title) + row, content) : bytes);
            }
        }
        return target.toByteArray();
    }

    private static byte[] changed(byte[] sheet, String address, String content) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        Matcher cell = Pattern.compile("<c r=\"" + address + "\"( s=\"[0-9]+\")?[^>]*>.*?</c>")
                .matcher(xml);
        assertTrue(cell.find(), address);
        String value = content.matches("[0-9.]+")
                ? "$1><v>" + content + "</v></c>"
                : "$1 t=\"inlineStr\"><is><t>" + content + "</t></is></c>";
        return cell.replaceFirst("<c r=\"" + address + "\"" + value).getBytes(StandardCharsets.UTF_8);
    }
}
