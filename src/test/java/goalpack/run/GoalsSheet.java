package goalpack.run;

import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.xlsx.CellRead;
import goalpack.render.xlsx.WorkbookReader;
import goalpack.score.Status;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheet Goals of a workbook, in whatever language, as a reader finds it: rows by the names of {@code figures.csv}. */
final class GoalsSheet {
    private static final int HEAD = 4;
    private static final List<Messages> LANGUAGES = Stream.of(Language.values())
            .map(language -> MessageFiles.read(List.of(Path.of("templates")), language)
                    .value()
                    .orElseThrow())
            .toList();
    /** Names in {@code figures.csv} of the columns, by their keys in the message file. */
    private static final Map<String, String> COLUMNS = Map.of(
            "threshold", "threshold",
            "target", "target",
            "stretch", "stretch",
            "numerator", "numerator",
            "n", "n",
            "value", "value",
            "attainment", "attainment",
            "score", "score",
            "status", "status");

    private final Messages words;
    private final Map<String, CellRead> cells;

    private GoalsSheet(Messages words, Map<String, CellRead> cells) {
        this.words = words;
        this.cells = cells;
    }

    static GoalsSheet of(Path workbook) throws IOException {
        try (InputStream file = Files.newInputStream(workbook)) {
            Map<String, Map<String, CellRead>> sheets = new WorkbookReader().read(file);
            Messages words = LANGUAGES.stream()
                    .filter(language -> sheets.containsKey(language.text("workbook.sheet.goals"))
                            && sheets.containsKey(language.text("workbook.sheet.breakdown")))
                    .findFirst()
                    .orElseThrow();
            return new GoalsSheet(words, sheets.getOrDefault(words.text("workbook.sheet.goals"), Map.of()));
        }
    }

    /** The address of a goal's cell, the first goal being 0. */
    String address(String key, int goal) {
        return letter(key) + (HEAD + 1 + goal);
    }

    boolean isLive(String key, int goal) {
        return cell(address(key, goal)).formula().isPresent();
    }

    /** So many goals, each with what its cells show. */
    List<Map<String, String>> goals(int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int goal = 0; goal < count; goal++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Map.Entry<String, String> column : COLUMNS.entrySet()) {
                row.put(column.getValue(), shown(cell(address(column.getKey(), goal))));
            }
            // Only a rate has some that reached it.
            row.remove("numerator", "");
            row.computeIfPresent("status", (key, word) -> status(word));
            rows.add(row);
        }
        return rows;
    }

    /** The score of the role, in the row under its goals. */
    String roleScore(int goals) {
        return shown(cell(address("score", goals)));
    }

    private String letter(String key) {
        String head = words.text("workbook.goals." + key);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (shown(cell("" + letter + HEAD)).equals(head)) {
                return String.valueOf(letter);
            }
        }
        throw new AssertionError("no column " + head);
    }

    private CellRead cell(String address) {
        CellRead found = cells.get(address);
        return found == null ? new CellRead(address, new CellRead.Nothing(), Optional.empty()) : found;
    }

    private static String shown(CellRead cell) {
        return switch (cell.value()) {
            case CellRead.Words words -> words.text();
            case CellRead.Figure figure -> plain(figure.number());
            case CellRead.Flag flag -> String.valueOf(flag.flag());
            case CellRead.Failure failure -> failure.code();
            case CellRead.Nothing nothing -> "";
        };
    }

    /** As {@code figures.csv} writes numbers. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(10, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    private String status(String word) {
        for (Status status : Status.values()) {
            String key = "status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            boolean isBroken =
                    words.has(key + ".broken") && words.text(key + ".broken").equals(word);
            if (isBroken || words.text(key).equals(word)) {
                return status.name();
            }
        }
        return word;
    }
}
