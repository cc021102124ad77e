package goalpack.run;

import goalpack.goal.Person;
import goalpack.pack.Pack;
import goalpack.publish.Csv;
import goalpack.render.table.FigureRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of {@code figures.csv} by the pack that shows them. */
record PackFigures(List<List<String>> rows) {
    private static final int ROLE = FigureRows.HEADER.indexOf("role");
    private static final int PERSON = FigureRows.HEADER.indexOf("person");
    private static final int SCOPE = FigureRows.HEADER.indexOf("scope");

    /** The header and the pack's rows, as CSV. */
    String of(Pack pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<List<String>> own = rows.stream().filter(row -> isShown(row, pack)).toList();
        try {
            Csv.table(FigureRows.HEADER, own).writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isShown(List<String> row, Pack pack) {
        return row.get(ROLE).equals(pack.role())
                && (pack.kind() == Pack.Kind.BASELINE
                        || (row.get(SCOPE).equals(pack.scope().unitText())
                                && row.get(PERSON)
                                        .equals(pack.scope()
                                                .person()
                                                .map(Person::id)
                                                .orElse(""))));
    }
}
